package org.caseledger.adapters.xes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caseledger.application.importing.CaseLogBroken;
import org.caseledger.application.importing.Place;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the elements of an XML document; everything that can be wrong with the document comes out as
 * {@link CaseLogBroken}. Text between elements means nothing in XES and is passed over.
 */
final class Xml implements AutoCloseable {

    private final Meter meter;
    private final Counting packed;
    private @Nullable XMLStreamReader reader;
    private String namespace = "";
    private boolean beforeRoot = true;

    /** Looks at no byte yet, except those that tell gzip from plain. */
    Xml(InputStream bytes, long bound) {
        packed = new Counting(bytes);
        meter = new Meter(unpacked(packed), bound);
    }

    private static InputStream unpacked(InputStream packed) {
        try {
            return Gzip.unpackedIfPacked(packed);
        } catch (IOException e) {
            closeAfter(e, packed);
            Fault fault = Fault.of(e);
            throw new CaseLogBroken(new Place(1, 1), fault.reason, fault.remedy);
        }
    }

    private static void closeAfter(IOException failure, InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    long bytesRead() {
        return packed.count();
    }

    /** Counts anew towards the bound: a new part of the log begins. */
    void restart() {
        meter.restart();
    }

    /** Goes to the root element and takes its namespace, whichever it is, for that of the log. */
    void root() {
        next();
        namespace = namespaceHere();
        beforeRoot = false;
    }

    /** Goes to the next start or end of an element; false at an end, and at the end of the document. */
    boolean next() {
        int event;
        do {
            event = parse();
            if (event == XMLStreamConstants.DTD) {
                throw broken(
                        "Expected XES, which has no document type, but here is one, and with it entities that could"
                                + " expand or reach outside.",
                        "Remove the DOCTYPE.");
            }
        } while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT);
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Reads to the end of the document, so that a checksum at the end of the file is looked at. */
    void end() {
        while (reader().getEventType() != XMLStreamConstants.END_DOCUMENT) {
            next();
        }
    }

    private int parse() {
        try {
            int event = reader().next();
            if (event == XMLStreamConstants.END_DOCUMENT && meter.fault() != null) {
                throw new XMLStreamException("the bytes gave out");
            }
            return event;
        } catch (XMLStreamException e) {
            throw Diagnosis.of(e, meter, place(e), beforeRoot);
        } catch (RuntimeException e) {
            // The parser of the JDK lets internal exceptions of its own through for some malformed documents.
            throw e instanceof CaseLogBroken told ? told : Diagnosis.of(e, meter, place(), beforeRoot);
        }
    }

    private XMLStreamReader reader() {
        if (reader == null) {
            try {
                reader = SafeXml.FACTORY.createXMLStreamReader(meter);
            } catch (XMLStreamException e) {
                throw Diagnosis.of(e, meter, place(e), true);
            }
        }
        return reader;
    }

    /** The element's name without a prefix. */
    String name() {
        return reader().getLocalName();
    }

    /** Whether the element is in another namespace than the log, so that it is no part of XES. */
    boolean foreign() {
        return !namespaceHere().equals(namespace);
    }

    private String namespaceHere() {
        String uri = reader().getNamespaceURI();
        return uri == null ? "" : uri;
    }

    @Nullable
    String attribute(String name) {
        return reader().getAttributeValue(null, name);
    }

    /** Goes from the start of an element to its end. */
    void skip() {
        for (int depth = 1; depth > 0; ) {
            depth += next() ? 1 : -1;
        }
    }

    /** The end of the tag last read: that is where the parser stands. */
    Place place() {
        return reader == null ? new Place(1, 1) : place(reader.getLocation());
    }

    private Place place(XMLStreamException e) {
        return e.getLocation() == null ? place() : place(e.getLocation());
    }

    private static Place place(Location at) {
        return new Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }

    CaseLogBroken broken(String reason, String remedy) {
        return new CaseLogBroken(place(), reason, remedy);
    }

    @Override
    public void close() {
        try {
            meter.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
