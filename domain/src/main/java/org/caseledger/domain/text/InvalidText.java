package org.caseledger.domain.text;

/** A text that is missing, too long, or carries characters that cannot be shown. Lengths are in Unicode code points. */
public final class InvalidText extends InvalidValue {
    private static final long serialVersionUID = 1L;

    private final int limit;
    private final int length;

    private InvalidText(String code, String field, int limit, int length, String but) {
        super(code, field, field + " of 1 to " + limit + " characters", but);
        this.limit = limit;
        this.length = length;
    }

    static InvalidText missing(String field, int limit) {
        return new InvalidText("TEXT_MISSING", field, limit, 0, "it is missing or blank");
    }

    static InvalidText tooLong(String field, int limit, int length) {
        return new InvalidText("TEXT_TOO_LONG", field, limit, length, "it has " + length);
    }

    static InvalidText controlCharacter(String field, int limit, int length) {
        return new InvalidText("TEXT_CONTROL_CHARACTER", field, limit, length, "it has a control character");
    }

    /** The most code points that the field takes. */
    public int limit() {
        return limit;
    }

    /** The code points that were given, after trimming. */
    public int length() {
        return length;
    }
}
