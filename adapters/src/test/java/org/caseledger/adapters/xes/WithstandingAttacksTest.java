package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.xes.Logs.NOON;
import static org.caseledger.adapters.xes.Logs.event;
import static org.caseledger.adapters.xes.Logs.log;
import static org.caseledger.adapters.xes.Logs.read;
import static org.caseledger.adapters.xes.Logs.string;
import static org.caseledger.adapters.xes.Logs.trace;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithstandingAttacksTest {

    private static final Bounds SMALL = new Bounds(3, 20, 40_000, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE log>",
                "<!DOCTYPE log SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE log [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE log [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]>",
                "<!DOCTYPE log [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
            })
    void aDocumentTypeIsRefusedWithWhateverEntitiesItDeclares(String doctype) {
        read(doctype + log(trace("1", string("x", "&c;")))).isRefused(1, "no document type");
    }

    @Test
    void anEntityThatIsNotDeclaredIsRefused() {
        read(log(trace("1"), trace("2", string("x", "&c;")))).isRefused(3, "well-formed");
    }

    @Test
    void aTraceOfTooManyEventsIsRefused() {
        String e = event("Receive", NOON);
        small(log(trace("1", e, e, e), trace("2", e, e, e, e))).isRefused(3, "at most 3 events");
    }

    @Test
    void aTraceOfTooManyAttributesIsRefused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            many.append(string("key" + i, ""));
        }
        small(log(trace("1"), trace("2", many.toString()))).isRefused(3, "at most 20 attributes");
    }

    @Test
    void attributesNestedTooDeepAreRefused() {
        String open = "<string key='x' value='y'>";
        assertThat(small(log(trace("1", open.repeat(5) + "</string>".repeat(5))))
                        .whole())
                .hasSize(1);
        small(log(trace("1", open.repeat(6) + "</string>".repeat(6)))).isRefused(2, "4 deep");
    }

    @Test
    void aTraceOfTooMuchTextIsRefusedEvenInASingleValue() {
        small(log(trace("1", string("x", "y".repeat(30_000))), trace("2", string("x", "y".repeat(90_000)))))
                .isRefused(3, "larger than the importer holds");
        small("<log><!--" + "y".repeat(90_000) + "--></log>").isRefused(1, "larger than the importer holds");
    }

    @Test
    void aLogOfManyEscapedCharactersIsNoAttack() {
        String[] traces = new String[500];
        for (int i = 0; i < traces.length; i++) {
            traces[i] = trace("case " + i, string("x", "&amp;&lt;&#x529e;".repeat(200)));
        }
        assertThat(read(log(traces)).whole()).hasSize(500);
    }

    private static Reading small(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8), SMALL);
    }
}
