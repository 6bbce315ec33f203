package org.caseledger.adapters.xes;

import java.util.Set;
import org.caseledger.application.importing.CaseLogBroken;
import org.caseledger.application.importing.Place;

/**
 * Reads an attribute with those nested in it. One nested in another gets the path {@code outer/inner}, the n-th of a
 * list {@code list/n/key}, with or without the {@code values} element that XES 2.0 puts around them.
 */
final class AttributeReader {

    private static final Set<String> SIMPLE = Set.of("string", "date", "int", "float", "boolean", "id");
    private static final Set<String> COLLECTIONS = Set.of("list", "container");

    private final Xml xml;
    private final Bounds bounds;
    private int read;

    AttributeReader(Xml xml, Bounds bounds) {
        this.xml = xml;
        this.bounds = bounds;
    }

    /** Counts anew towards the bound: a new trace begins. */
    void restart() {
        read = 0;
    }

    static boolean isAttribute(String element) {
        return SIMPLE.contains(element) || COLLECTIONS.contains(element);
    }

    /** Reads the attribute at whose start the cursor stands, and goes to its end. */
    void read(Attributes into) {
        read("", 0, into);
    }

    private void read(String prefix, int depth, Attributes into) {
        String type = xml.name();
        if (!isAttribute(type)) {
            passOver();
            return;
        }
        checkBounds(depth);
        String path = prefix + required("key");
        keep(type, path, depth, into);
        readNested(path, type.equals("list"), depth + 1, into, 0);
    }

    private void keep(String type, String path, int depth, Attributes into) {
        Place place = xml.place();
        String value = COLLECTIONS.contains(type) ? xml.attribute("value") : required("value");
        if (value != null) {
            into.put(path, new Attribute(type, value, depth, place));
        }
    }

    private int readNested(String path, boolean list, int depth, Attributes into, int before) {
        int n = before;
        while (xml.next()) {
            if (list && xml.name().equals("values")) {
                n = readNested(path, true, depth, into, n);
            } else {
                n++;
                read(path + (list ? "/" + n + "/" : "/"), depth, into);
            }
        }
        return n;
    }

    /** Other vocabularies may annotate a log; but what claims to be XES and is not could be a mistyped event. */
    void passOver() {
        if (!xml.foreign()) {
            throw xml.broken("Expected an element of XES, but this one is none.", "Correct or remove it.");
        }
        xml.skip();
    }

    private String required(String name) {
        String value = xml.attribute(name);
        if (value == null) {
            throw xml.broken("Expected an attribute with key and value, but it has no " + name + ".", "Complete it.");
        }
        return value;
    }

    private void checkBounds(int depth) {
        if (depth > bounds.depth()) {
            throw tooMuch("attributes nested at most " + bounds.depth() + " deep");
        }
        if (++read > bounds.attributes()) {
            throw tooMuch("at most " + bounds.attributes() + " attributes in a trace");
        }
    }

    private CaseLogBroken tooMuch(String bound) {
        return xml.broken("Expected " + bound + ", but here are more.", "Split the trace.");
    }
}
