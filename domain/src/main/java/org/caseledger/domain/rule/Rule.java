package org.caseledger.domain.rule;

/**
 * A rule that a command can break. Every rule is a named value, listed once, in the step that it guards.
 *
 * <p>The name of the constant is the code that clients rely on: it never changes once released.
 */
public interface Rule {

    /** The stable, upper-case code, for example {@code MATERIALS_MISSING}. */
    default String code() {
        return name();
    }

    /** The constant's name; implemented by being an enum. */
    String name();

    /** The article behind the rule, or {@link LegalBasis#HOUSE_RULE} with what it protects. */
    String basis();

    /**
     * Refuses a command.
     *
     * @param expected what the rule demands, read after "Expected"
     * @param but what was found instead, read after "but"; never personal data
     */
    default Refused refused(String expected, String but) {
        return new Refused(this, "Expected " + expected + ", but " + but + ".");
    }
}
