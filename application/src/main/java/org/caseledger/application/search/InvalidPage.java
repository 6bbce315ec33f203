package org.caseledger.application.search;

/** A page that cannot be asked for. The message says what was expected and may be shown. */
public final class InvalidPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidPage(String message) {
        super(message);
    }
}
