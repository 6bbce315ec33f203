package org.caseledger.application.importing;

/** There is no file to read a log from. The message tells what to do. */
public final class CaseLogUnreadable extends RuntimeException {

    /** The stable code of this refusal. */
    public static final String CODE = "LOG_UNREADABLE";

    private static final long serialVersionUID = 1L;

    public CaseLogUnreadable(String reason, String remedy) {
        super(reason + " " + remedy);
    }

    /** The stable code, for clients. */
    public String code() {
        return CODE;
    }
}
