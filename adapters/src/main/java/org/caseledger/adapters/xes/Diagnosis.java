package org.caseledger.adapters.xes;

import java.io.CharConversionException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.caseledger.application.importing.CaseLogBroken;
import org.caseledger.application.importing.Place;

/**
 * Puts a failure of the XML parser into our words. The parser's own are in the language of the machine and quote the
 * log, so they are not passed on.
 */
final class Diagnosis {

    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
    private static final String EXPORT = "Export the log again as XES.";

    private Diagnosis() {}

    static CaseLogBroken of(Exception failure, Meter meter, Place place, boolean beforeRoot) {
        Fault fault = meter.fault();
        if (fault != null) {
            return new CaseLogBroken(place, fault.reason, fault.remedy);
        }
        if (failure instanceof XMLStreamException x && x.getNestedException() instanceof CharConversionException) {
            return new CaseLogBroken(
                    place,
                    "Expected the charset that the first line declares (UTF-8 if none), but these bytes are not in it.",
                    "Correct the declaration or convert the file.");
        }
        return beforeRoot ? ofStart(meter.head(), place) : ofXml(place);
    }

    private static CaseLogBroken ofStart(String head, Place place) {
        if (head.isEmpty()) {
            return new CaseLogBroken(place, "Expected a log in XES, but the file is empty.", EXPORT);
        }
        Matcher declared = DECLARED.matcher(head);
        if (declared.find() && !known(declared.group(1))) {
            return new CaseLogBroken(
                    place, "Expected a known charset, but the first line declares another.", "Convert it to UTF-8.");
        }
        return declared.reset().find() || head.contains("<") ? ofXml(place) : noXml(place);
    }

    private static boolean known(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException unused) {
            return false;
        }
    }

    private static CaseLogBroken noXml(Place place) {
        return new CaseLogBroken(place, "Expected a log in XES, but the file is not XML.", EXPORT);
    }

    private static CaseLogBroken ofXml(Place place) {
        return new CaseLogBroken(
                place,
                "Expected well-formed XML, but at this place it is not, or ends in the middle, or is in another charset"
                        + " than the first line declares.",
                "Correct the place, or export the log again.");
    }
}
