package org.caseledger.architecture.errorcodes;

/**
 * A code that clients may branch on.
 *
 * @param group what it belongs to: a step, a field, a kind of error
 * @param name the code
 * @param source the article behind a rule, or the field of a value; empty for other errors
 * @param meaning a sentence
 */
record Code(String group, String name, String source, String meaning) {}
