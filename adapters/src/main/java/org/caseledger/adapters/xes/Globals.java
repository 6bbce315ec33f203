package org.caseledger.adapters.xes;

/**
 * The attributes that a log declares global, which stand for those that a trace or event lacks. They come before the
 * first trace; one that comes later holds for the traces after it.
 */
final class Globals {

    private final Attributes ofTraces = new Attributes();
    private final Attributes ofEvents = new Attributes();

    /** Reads the {@code global} element at whose start the cursor stands. */
    void read(Xml xml, AttributeReader reader) {
        String scope = xml.attribute("scope");
        Attributes into = "trace".equals(scope) ? ofTraces : "event".equals(scope) ? ofEvents : new Attributes();
        while (xml.next()) {
            reader.read(into);
        }
    }

    Attributes ofTraces() {
        return ofTraces;
    }

    Attributes ofEvents() {
        return ofEvents;
    }
}
