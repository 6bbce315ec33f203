package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.graphql.party.Party;

/** Compares what a document tells of a case with what its history tells, field by field. */
final class Telling {

    private Telling() {}

    static void theSame(ListedCase told, Case folded, Set<String> except) {
        Arrays.stream(ShownCase.class.getMethods())
                .filter(field -> !except.contains(field.getName()))
                .forEach(field -> assertThat(value(field, told))
                        .as("%s of %s in version %d", field.getName(), folded.number(), folded.version())
                        .isEqualTo(value(field, folded)));
        assertThat(rating(told)).as("rating of %s", folded.number()).isEqualTo(rating(folded));
    }

    private static List<Object> rating(ListedCase file) {
        var rating = file.rating();
        return rating == null ? List.of() : List.of(rating.grade(), rating.gradeCode(), rating.bad(), rating.ratedAt());
    }

    private static List<Object> rating(Case file) {
        var rating = file.rating();
        return rating == null ? List.of() : List.of(rating.grade(), rating.gradeCode(), rating.bad(), rating.ratedAt());
    }

    private static Object value(Method field, ShownCase file) {
        try {
            return shown(field.invoke(file));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Of parties only what a list shows. */
    private static Object shown(Object value) {
        return switch (value) {
            case null -> "null";
            case Party party -> List.of(party.getClass(), party.kind(), party.name());
            default -> value;
        };
    }
}
