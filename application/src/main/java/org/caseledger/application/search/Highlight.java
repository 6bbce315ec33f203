package org.caseledger.application.search;

import java.util.List;

/**
 * Where a search found its words.
 *
 * @param field the field of the document
 * @param fragments passages as HTML text: the words between {@code <em>} and {@code </em>}, everything else escaped
 */
public record Highlight(String field, List<String> fragments) {}
