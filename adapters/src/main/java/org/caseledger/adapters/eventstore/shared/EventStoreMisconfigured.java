package org.caseledger.adapters.eventstore.shared;

/** The event store cannot be used as it is configured. */
public final class EventStoreMisconfigured extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    /**
     * @param problem what was expected and what is there, without secrets
     * @param action what to do about it
     */
    public EventStoreMisconfigured(String problem, String action) {
        super(problem + " " + action);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
