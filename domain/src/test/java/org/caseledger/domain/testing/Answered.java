package org.caseledger.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseledger.domain.rule.Refused;
import org.caseledger.domain.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What came of a command: events, or a refusal. */
public record Answered<E>(List<E> events, @Nullable Refused refusal) {

    /** These events and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void then(E... expected) {
        assertThat(accepted()).containsExactly(expected);
    }

    /** Events of these types, whose contents the example is not about. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void thenHappens(Class<? extends E>... types) {
        assertThat(accepted()).extracting(Object::getClass).isEqualTo(List.of(types));
    }

    /** Nothing new: all of it was recorded already. */
    public void thenNothingNew() {
        assertThat(accepted()).isEmpty();
    }

    /** Refused by this rule, in a sentence that a person can act on. */
    public Refused thenRefused(Rule rule) {
        assertThat(refusal).as("refused by " + rule.code()).isNotNull();
        assertThat(refusal.code()).isEqualTo(rule.code());
        assertThat(refusal.basis()).isEqualTo(rule.basis());
        RefusalForm.check(refusal);
        BrokenRules.add(rule);
        return refusal;
    }

    /** Refused by this rule, in a sentence that says this. */
    public void thenRefused(Rule rule, String saying) {
        assertThat(thenRefused(rule).sentence()).contains(saying);
    }

    private List<E> accepted() {
        assertThat(refusal).as("refusal").isNull();
        return events;
    }
}
