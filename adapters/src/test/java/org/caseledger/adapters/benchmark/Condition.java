package org.caseledger.adapters.benchmark;

/** Under what something is measured. */
@FunctionalInterface
interface Condition {

    /** Nothing else goes on, and all share the machine. */
    Condition NONE = () -> () -> {};

    /** It holds until it is ended. */
    End begin() throws Exception;

    /** Ends a condition. */
    @FunctionalInterface
    interface End {
        void end() throws Exception;
    }
}
