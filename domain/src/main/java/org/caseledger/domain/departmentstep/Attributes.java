package org.caseledger.domain.departmentstep;

import java.util.Map;
import org.caseledger.domain.text.Text;

/** What another system says in words of its own: kept, but bounded. */
final class Attributes {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_VALUE = 2000;

    private Attributes() {}

    static Map<String, String> checked(Map<String, String> attributes) {
        attributes.forEach((key, value) -> {
            Text.required("attribute name", key, LONGEST_KEY);
            Text.optional("attribute", value, LONGEST_VALUE);
        });
        return attributes;
    }
}
