package org.caseledger.application.search;

import org.jspecify.annotations.Nullable;

/**
 * A document that is not what the ledger says, or a history whose documents cannot be. It names fields, never their values, because those may be personal.
 *
 * @param view the view
 * @param document the document's id; the history's name if it is about the whole history
 * @param streamId whose history the document is about; null if it does not say
 * @param kind what is wrong
 * @param reason the same in a few words
 */
public record Difference(View view, String document, @Nullable String streamId, Kind kind, String reason) {

    /** What can be wrong with a document. */
    public enum Kind {
        /** The ledger says that it is there, but it is not. */
        MISSING,
        /** It is there, but nothing in the ledger is its reason. */
        SUPERFLUOUS,
        /** It reflects more or fewer events than the ledger has. */
        OTHER_VERSION,
        /** It reflects the right events, but not what they say, down to the last byte. */
        OTHER_CONTENT,
        /** Nothing says what it should be: a history cannot be rendered, and is not set aside either. */
        UNSHOWABLE,
        /** It is not what the ledger says because its history waits as a dead letter. Known, and no difference. */
        PARKED,
        /** It is not what the ledger says because somebody gave that up. Known, and no difference. */
        DROPPED
    }

    /** Whether it was set aside in the open, and so is neither right nor wrong. */
    public boolean isSetAside() {
        return kind == Kind.PARKED || kind == Kind.DROPPED;
    }
}
