package org.caseledger.application.search;

import java.util.List;

/** A hit: the cursor from which to go on, the document, and where the words were found. */
public record Edge<T>(String cursor, T document, List<Highlight> highlights) {}
