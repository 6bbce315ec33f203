package org.caseledger.adapters.graphql.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A plain count over the XML of the receipt log, by nothing that the importer uses. */
final class ReceiptLogCount {

    int cases;
    final Map<String, Integer> casesByChannel = new TreeMap<>();
    final Map<String, Integer> casesByStep = new TreeMap<>();
    final Map<String, Integer> steps = new TreeMap<>();

    private ReceiptLogCount() {}

    static ReceiptLogCount of(Path gzip) {
        var count = new ReceiptLogCount();
        try (var in = new GZIPInputStream(Files.newInputStream(gzip))) {
            count.read(XMLInputFactory.newFactory().createXMLStreamReader(in));
            return count;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        var around = new ArrayDeque<String>();
        Set<String> ofThisCase = new HashSet<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("string")) {
                        attribute(around.peek(), xml, ofThisCase);
                    }
                    around.push(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (around.pop().equals("trace")) {
                        cases++;
                        ofThisCase.forEach(step -> casesByStep.merge(step, 1, Integer::sum));
                        ofThisCase.clear();
                    }
                }
                default -> {}
            }
        }
    }

    private void attribute(String of, XMLStreamReader xml, Set<String> ofThisCase) {
        var key = xml.getAttributeValue(null, "key");
        var value = xml.getAttributeValue(null, "value");
        if ("trace".equals(of) && "channel".equals(key)) {
            casesByChannel.merge(value, 1, Integer::sum);
        }
        if ("event".equals(of) && "concept:name".equals(key)) {
            steps.merge(value, 1, Integer::sum);
            ofThisCase.add(value);
        }
    }
}
