package org.caseledger.adapters.machine;

/** An embedded server cannot be used; the message says what is wrong and the action says what a person can do next. */
public final class MachineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public MachineException(String problem, String action) {
        super(problem);
        this.action = action;
    }

    public MachineException(String problem, String action, Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    /** What to do next, in one or more sentences. */
    public String action() {
        return action;
    }

    @Override
    public String toString() {
        return super.toString() + System.lineSeparator() + action;
    }
}
