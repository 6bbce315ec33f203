package org.caseledger.adapters.graphql.intake;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.caseledger.application.intake.IntakeView;
import org.caseledger.application.intake.IntakeView.Notice;
import org.caseledger.application.submission.SubmissionView.Supplement;
import org.caseledger.domain.intake.MissingMaterial;
import org.jspecify.annotations.Nullable;

/** A notice of everything that is missing, and when the applicant answered it. */
public record CorrectionNotice(
        String documentNumber, Instant requestedAt, List<MissingMaterial> missing, @Nullable Instant supplementedAt) {

    /**
     * The notices of a case. A notice and its supplement take turns, so the n-th supplement answers the n-th notice.
     *
     * @param supplements what the applicant supplemented, in order
     */
    public static List<CorrectionNotice> all(IntakeView intake, List<Supplement> supplements) {
        var notices = intake.notices();
        return IntStream.range(0, notices.size())
                .mapToObj(n -> of(
                        notices.get(n),
                        n < supplements.size() ? supplements.get(n).at() : null))
                .toList();
    }

    private static CorrectionNotice of(Notice notice, @Nullable Instant supplementedAt) {
        return new CorrectionNotice(notice.document(), notice.at(), notice.missing(), supplementedAt);
    }
}
