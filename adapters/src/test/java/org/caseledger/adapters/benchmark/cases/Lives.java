package org.caseledger.adapters.benchmark.cases;

/** Begins cases. */
public final class Lives {

    private final Chance chance;
    private final Applicants applicants;

    /**
     * Cases for commands.
     *
     * @param seed the same seed makes the same cases
     * @param cases how many there will be, about; half as many people apply
     */
    public Lives(long seed, int cases) {
        this(new Chance(seed), cases);
    }

    Lives(Chance chance, int cases) {
        this.chance = chance;
        this.applicants = new Applicants(Math.max(500, cases / 2));
    }

    /** A new case. */
    public synchronized Life begin() {
        var its = chance.another();
        return new Life(Plan.any(applicants, its), its);
    }
}
