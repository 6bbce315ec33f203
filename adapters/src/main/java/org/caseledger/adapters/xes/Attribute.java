package org.caseledger.adapters.xes;

import org.caseledger.application.importing.Place;

/**
 * An attribute as the log writes it.
 *
 * @param type the name of its element: string, date, int, float, boolean, id, list, container
 * @param depth 0 for an attribute of a trace or event, 1 for one within it, and so on
 */
record Attribute(String type, String text, int depth, Place place) {}
