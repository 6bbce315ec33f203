package org.caseledger.domain.catalogue;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that the terms of a version keep. {@link TermsTexts} bounds what people write in them. */
final class TermsCheck {

    private static final int MOST_COPIES = 99;
    private static final int MOST_YEARS = 99;

    private TermsCheck() {}

    /**
     * Refuses terms under which no case could be run.
     *
     * @throws org.caseledger.domain.rule.Refused by a {@link CatalogueRule}
     * @throws org.caseledger.domain.text.InvalidValue where a text or a code is not what it should be
     */
    static void check(ItemTerms terms) {
        TermsTexts.check(terms);
        checkReachable(terms);
        checkLimits(terms.limits());
        checkMaterials(terms.materials());
        terms.stages().forEach(TermsCheck::checkStage);
        checkFee(terms.fee());
        checkYears(terms.result().validYears());
    }

    private static void checkReachable(ItemTerms terms) {
        if (terms.channels().isEmpty() || terms.served().isEmpty()) {
            throw CatalogueRule.ITEM_UNREACHABLE.refused(
                    "at least one channel and one kind of party served", "the item names none");
        }
    }

    private static void checkLimits(TimeLimits limits) {
        if (limits.statutoryDays() < 0 || limits.statutoryDays() > TimeLimits.LONGEST || limits.promisedDays() < 0) {
            throw CatalogueRule.LIMIT_OUT_OF_RANGE.refused(
                    "limits from 0 to " + TimeLimits.LONGEST + " working days",
                    "the statutory limit is " + limits.statutoryDays() + " and the promised one "
                            + limits.promisedDays());
        }
        if (limits.promisedDays() > limits.statutoryDays()) {
            throw CatalogueRule.PROMISE_LONGER_THAN_LAW.refused(
                    "a promised limit of at most " + limits.statutoryDays() + " working days",
                    "it is " + limits.promisedDays());
        }
    }

    private static void checkMaterials(List<RequiredMaterial> materials) {
        var names = new HashSet<String>();
        for (var material : materials) {
            checkCopies(material);
            if (!names.add(material.name().strip())) {
                throw CatalogueRule.MATERIAL_LISTED_TWICE.refused(
                        "each material once", "\"" + material.name() + "\" is listed twice");
            }
        }
    }

    private static void checkCopies(RequiredMaterial material) {
        if (outside(0, MOST_COPIES, material.originals()) || outside(0, MOST_COPIES, material.copies())) {
            throw CatalogueRule.COPIES_OUT_OF_RANGE.refused(
                    "0 to " + MOST_COPIES + " originals and copies",
                    "\"" + material.name() + "\" asks for " + material.originals() + " and " + material.copies());
        }
    }

    private static void checkStage(ReviewStage stage) {
        var codes = new HashSet<>();
        if (stage.departments().isEmpty()
                || !stage.departments().stream().allMatch(department -> codes.add(department.code()))) {
            throw CatalogueRule.STAGE_WITHOUT_DEPARTMENTS.refused(
                    "stages that name at least one department, each once", "stage \"" + stage.name() + "\" does not");
        }
    }

    private static void checkFee(@Nullable Fee fee) {
        if (fee != null && fee.yuan().signum() < 0) {
            throw CatalogueRule.FEE_NEGATIVE.refused("a fee of 0 yuan or more", "it is negative");
        }
    }

    private static void checkYears(@Nullable Integer years) {
        if (years != null && outside(1, MOST_YEARS, years)) {
            throw CatalogueRule.VALID_YEARS_OUT_OF_RANGE.refused(
                    "a certificate that is valid for 1 to " + MOST_YEARS + " years", "it is " + years);
        }
    }

    private static boolean outside(int least, int most, int number) {
        return number < least || number > most;
    }
}
