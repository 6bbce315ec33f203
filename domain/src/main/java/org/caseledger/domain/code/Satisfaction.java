package org.caseledger.domain.code;

/** The applicant's grade for a service, 满意度 (国办发〔2019〕51号): 1 is best, 4 and 5 are bad ratings 差评. */
public enum Satisfaction implements NationalCode {
    VERY_SATISFIED(1, "非常满意"),
    SATISFIED(2, "满意"),
    BASICALLY_SATISFIED(3, "基本满意"),
    DISSATISFIED(4, "不满意"),
    VERY_DISSATISFIED(5, "非常不满意");

    private final int grade;
    private final String chinese;

    Satisfaction(int grade, String chinese) {
        this.grade = grade;
        this.chinese = chinese;
    }

    /**
     * The word of a grade.
     *
     * @param grade from 1, best, to 5
     * @throws UnknownCode for any other number
     */
    public static Satisfaction ofGrade(int grade) {
        return fromCode(Integer.toString(grade));
    }

    /**
     * The word of a national code.
     *
     * @throws UnknownCode where the set has no such code
     */
    public static Satisfaction fromCode(String code) {
        return Codes.find(Satisfaction.class, code);
    }

    /** From 1, best, to 5. */
    public int grade() {
        return grade;
    }

    /** Whether the unit that handled the case has to call back and rectify. */
    public boolean bad() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }

    @Override
    public String code() {
        return Integer.toString(grade);
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
