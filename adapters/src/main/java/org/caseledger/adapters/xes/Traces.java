package org.caseledger.adapters.xes;

import java.io.IOException;
import java.util.Optional;
import org.caseledger.application.importing.CaseLogBroken;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.Place;

/** Pulls one trace after the other out of a log. */
final class Traces implements AutoCloseable {

    private final Xml xml;
    private final AttributeReader attributes;
    private final Globals globals = new Globals();
    private final TraceReader traces;

    private boolean entered;
    private boolean ended;

    Traces(Source source, Mapping mapping, Bounds bounds) {
        xml = open(source, bounds);
        attributes = new AttributeReader(xml, bounds);
        traces = new TraceReader(xml, attributes, globals, mapping, bounds);
    }

    private static Xml open(Source source, Bounds bounds) {
        try {
            return new Xml(source.open(), bounds.bytes());
        } catch (IOException unused) {
            throw new CaseLogBroken(new Place(1, 1), Fault.UNREADABLE.reason, Fault.UNREADABLE.remedy);
        }
    }

    Optional<LoggedCase> next() {
        enter();
        while (!ended && xml.next()) {
            xml.restart();
            if (xml.name().equals("trace")) {
                return Optional.of(traces.read());
            }
            readOther();
        }
        end();
        return Optional.empty();
    }

    private void enter() {
        if (!entered) {
            entered = true;
            xml.root();
            checkRoot();
        }
    }

    private void checkRoot() {
        if (!xml.name().equals("log")) {
            throw xml.broken("Expected the element log, but the document begins with another.", "Export it as XES.");
        }
        String version = xml.attribute("xes.version");
        if (version != null && !version.matches("[12]\\..*|1849.*")) {
            throw xml.broken(
                    "Expected XES version 1 or 2 (IEEE 1849), but the log is in another.", "Export as XES 2.0.");
        }
    }

    /** What stands between traces; only the defaults matter. */
    private void readOther() {
        switch (xml.name()) {
            case "global" -> {
                attributes.restart();
                globals.read(xml, attributes);
            }
            case "extension", "classifier" -> xml.skip();
            case "event" ->
                throw xml.broken(
                        "Expected every event in a trace, but this one belongs to no case.", "Put it into its trace.");
            default -> passOver();
        }
    }

    private void passOver() {
        if (AttributeReader.isAttribute(xml.name())) {
            xml.skip();
        } else {
            attributes.passOver();
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            xml.end();
        }
    }

    long bytesRead() {
        return xml.bytesRead();
    }

    @Override
    public void close() {
        xml.close();
    }
}
