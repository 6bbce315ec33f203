package org.caseledger.application.submission;

import java.security.SecureRandom;
import java.util.Arrays;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.Once;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers new cases. A number follows from the client's mutation id and the keyed digest of the application where there
 * is an id, so that sending an application again finds the case that it made; otherwise it is random. Either way nobody
 * can guess the number of another case. The same id with another application meets the event id, which follows from the
 * mutation id alone.
 */
final class NewCaseNumber {

    private static final int ENTROPY = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewCaseNumber() {}

    static CaseNumber of(RegionCode region, Actor actor, @Nullable Once once) {
        return CaseNumber.of(region.county(), once == null ? random() : derived(actor, once));
    }

    private static byte[] random() {
        var bytes = new byte[ENTROPY];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] derived(Actor actor, Once once) {
        return Arrays.copyOf(
                CommandId.sha256("case\n" + CommandId.of(actor, once) + "\n" + once.contentDigest()), ENTROPY);
    }
}
