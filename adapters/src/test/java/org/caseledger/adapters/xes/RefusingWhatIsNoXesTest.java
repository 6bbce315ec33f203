package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.xes.Logs.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusingWhatIsNoXesTest {

    @Test
    void anEmptyFile() {
        read("").isRefused(1, "the file is empty");
        read(Logs.gzip(new byte[0])).isRefused(1, "the file is empty");
    }

    @Test
    void aFileThatIsNoXml() {
        read("case;step;time\n1;Receive;2026").isRefused(1, "not XML");
        read(new byte[] {0, 1, 2, 3}).isRefused(1, "not XML");
    }

    @Test
    void anotherRoot() {
        read("\n<html/>").isRefused(2, "Expected the element log");
    }

    @Test
    void anotherVersion() {
        read("<log xes.version='3.0'/>").isRefused(1, "version 1 or 2");
    }

    @Test
    void somethingBehindTheLog() {
        read("<log/>\n<log/>").isRefused(2, "well-formed");
    }

    @Test
    void bytesThatAreNotInTheDeclaredCharset() {
        String xml = "<?xml version='1.0' encoding='UTF-8'?>\n<log>\n" + Logs.trace("办件") + "</log>";
        read(xml.getBytes(Charset.forName("GB18030"))).isRefused(3, "charset that the first line declares");
    }

    @Test
    void aCharsetThatNobodyKnows() {
        read("<?xml version='1.0' encoding='klingon-1'?><log/>").isRefused(1, "known charset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void butEveryDeclaredCharsetThatJavaKnowsIsRead(String charset) {
        String xml = "<?xml version='1.0' encoding='" + charset + "'?><log>" + Logs.trace("办件1") + "</log>";
        assertThat(read(xml.getBytes(Charset.forName(charset))).numbers()).containsExactly("办件1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<log xes.version='1.0' xmlns='http://www.xes-standard.org/'>",
                "<log xes.version='2.0' xmlns='http://www.xes-standard.org/'>",
                "<log xes.version='1849.2016' xmlns='urn:any'>",
                "<log xes.version='1.0'>",
                "<log>"
            })
    void butAnyNamespaceAndNoneAndBothVersionsAreRead(String root) {
        String xml = root + "<extension name='Time' prefix='time' uri='http://www.xes-standard.org/time.xesext'/>"
                + "<classifier name='Activity' keys='concept:name'/><int key='total' value='1'><int key='a' value='1'/></int>"
                + Logs.trace("1") + "</log>";
        assertThat(read(xml.getBytes(StandardCharsets.UTF_8)).whole()).hasSize(1);
    }
}
