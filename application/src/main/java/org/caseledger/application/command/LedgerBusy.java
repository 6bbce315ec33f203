package org.caseledger.application.command;

/** Others changed the same history again and again while the command was decided; giving it again later is safe. */
public final class LedgerBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the history and how often it was tried. */
    public LedgerBusy(String streamId, int attempts, Throwable cause) {
        super("Gave up after " + attempts + " attempts because others kept changing " + streamId, cause);
    }
}
