package org.caseledger.domain.testing;

import java.util.Arrays;
import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.jspecify.annotations.Nullable;

/** A complete online application of a citizen in the item's own region, of which an example changes what it is about. */
public final class SubmitDraft {

    private ItemTerms terms = new ItemDraft().terms();
    private Party applicant = People.CITIZEN;
    private @Nullable Party agent;
    private Channel channel = Channel.ONLINE;
    private List<SubmittedMaterial> materials = onPaper(ItemDraft.FORM, ItemDraft.PLAN);
    private RegionCode region = new RegionCode("330106");
    private @Nullable Unit acceptingUnit;

    /** Materials on paper, by name. */
    public static List<SubmittedMaterial> onPaper(String... names) {
        return Arrays.stream(names).map(SubmittedMaterial::onPaper).toList();
    }

    public SubmitDraft of(ItemDraft item) {
        terms = item.terms();
        return this;
    }

    public SubmitDraft from(Party other) {
        applicant = other;
        return this;
    }

    public SubmitDraft through(Party other) {
        agent = other;
        return this;
    }

    public SubmitDraft by(Channel other) {
        channel = other;
        return this;
    }

    public SubmitDraft with(String... names) {
        return with(onPaper(names));
    }

    public SubmitDraft with(List<SubmittedMaterial> others) {
        materials = others;
        return this;
    }

    public SubmitDraft in(String other) {
        region = new RegionCode(other);
        return this;
    }

    public SubmitDraft at(Unit window) {
        acceptingUnit = window;
        return this;
    }

    /** The command. */
    public SubmitApplication command() {
        return new SubmitApplication(
                Ask.NUMBER,
                By.handingIn(channel),
                Ask.ITEM,
                1,
                terms,
                applicant,
                agent,
                "开设示例餐馆",
                materials,
                region,
                acceptingUnit);
    }
}
