package org.caseledger.application.importing;

/**
 * A place in a log as an editor shows it.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(long line, long column) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
