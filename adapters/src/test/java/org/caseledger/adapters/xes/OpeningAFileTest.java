package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseledger.application.importing.CaseLogUnreadable;
import org.caseledger.application.importing.CaseLogs;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningAFileTest {

    private static final byte[] LOG = Logs.log(Logs.trace("1")).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final CaseLogs logs = new XesLogs(Logs.SHANGHAI);

    @Test
    void thatIsNotThere() {
        assertThatThrownBy(() -> logs.open(folder.resolve("none.xes")))
                .isInstanceOf(CaseLogUnreadable.class)
                .hasMessageContaining("there is none of this name");
    }

    @Test
    void thatIsAFolder() {
        assertThatThrownBy(() -> logs.open(folder))
                .isInstanceOf(CaseLogUnreadable.class)
                .hasMessageContaining("this is a folder");
    }

    @Test
    void thatMayNotBeRead() throws IOException {
        Path file = Files.write(folder.resolve("secret.xes"), LOG);
        file.toFile().setReadable(false);
        Assumptions.assumeFalse(Files.isReadable(file), "This user may read every file");

        assertThatThrownBy(() -> logs.open(file))
                .isInstanceOf(CaseLogUnreadable.class)
                .hasMessageContaining("may not be read");
    }

    @Test
    void whoseNameLiesAboutGzip() throws IOException {
        assertThat(read("plain.xes.gz", LOG).numbers()).containsExactly("1");
        assertThat(read("packed.xes", Logs.gzip(LOG)).numbers()).containsExactly("1");
    }

    private Reading read(String name, byte[] content) throws IOException {
        return Reading.of(logs.open(Files.write(folder.resolve(name), content)));
    }
}
