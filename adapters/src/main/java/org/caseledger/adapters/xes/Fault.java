package org.caseledger.adapters.xes;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** Why the bytes of a log gave out, before any XML was wrong. */
enum Fault {
    TRUNCATED("Expected more, but the gzip file ends in the middle.", "Copy or export the file again."),
    DAMAGED("Expected gzip, but the compressed data is damaged.", "Copy or export the file again."),
    UNREADABLE("The file could not be read further.", "Check the disk, then import again."),
    TOO_LARGE(
            "Expected a trace (or other part of the log) of bounded size, but this one is larger than the importer holds.",
            "Split the trace.");

    final String reason;
    final String remedy;

    Fault(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    static Fault of(IOException failure) {
        return switch (failure) {
            case EOFException unused -> TRUNCATED;
            case ZipException unused -> DAMAGED;
            default -> UNREADABLE;
        };
    }
}
