package org.caseledger.adapters.benchmark;

/** Under what something is measured. */
@FunctionalInterface
interface Condition {

    /** Nothing else goes on, and all share the machine. */
    Condition NONE = () -> () -> {};

    /** It holds until it is ended. */
    End begin() throws Exception;

    /** This one, and then another as well. */
    default Condition and(Condition other) {
        return () -> {
            var first = begin();
            try {
                var second = other.begin();
                return () -> {
                    try {
                        second.end();
                    } finally {
                        first.end();
                    }
                };
            } catch (Exception failure) {
                try {
                    first.end();
                } catch (Exception more) {
                    failure.addSuppressed(more);
                }
                throw failure;
            }
        };
    }

    /** Ends a condition. */
    @FunctionalInterface
    interface End {
        void end() throws Exception;
    }
}
