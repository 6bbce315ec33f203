package org.caseledger.adapters.crash;

/**
 * An attempt that made a client try again.
 *
 * @param kind the error's code, or what there was instead of an answer
 * @param message what the client was told
 * @param begun when the request was sent, on {@link System#nanoTime()}'s clock
 * @param told when the client knew
 */
record Setback(String kind, String message, long begun, long told) {}
