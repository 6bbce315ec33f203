package org.caseledger.adapters.xes;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.LoggedStep;
import org.caseledger.application.importing.Place;

/** Reads a trace as a case, its events as steps. */
final class TraceReader {

    private final Xml xml;
    private final AttributeReader reader;
    private final Globals globals;
    private final Mapping mapping;
    private final Bounds bounds;

    TraceReader(Xml xml, AttributeReader reader, Globals globals, Mapping mapping, Bounds bounds) {
        this.xml = xml;
        this.reader = reader;
        this.globals = globals;
        this.mapping = mapping;
        this.bounds = bounds;
    }

    /** Reads the trace at whose start the cursor stands, and goes to its end. */
    LoggedCase read() {
        Place place = xml.place();
        Attributes attributes = new Attributes();
        List<LoggedStep> steps = new ArrayList<>();
        reader.restart();
        while (xml.next()) {
            if (xml.name().equals("event")) {
                steps.add(step(steps.size()));
            } else {
                reader.read(attributes);
            }
        }
        attributes.fillFrom(globals.ofTraces());
        return mapping.toCase(attributes, StartsAndCompletes.joined(steps), place);
    }

    private LoggedStep step(int before) {
        if (before >= bounds.events()) {
            throw xml.broken(
                    "Expected at most " + bounds.events() + " events in a trace, but here are more.",
                    "Split the trace.");
        }
        Place place = xml.place();
        Attributes attributes = new Attributes();
        while (xml.next()) {
            reader.read(attributes);
        }
        attributes.fillFrom(globals.ofEvents());
        return mapping.toStep(attributes, place);
    }
}
