package org.caseledger.adapters.eventformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Records are made by a shorter way; the usual one stands beside it here. */
class MakingRecordsTest {

    private static final JsonMapper USUAL = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final JsonMapper SHORTER =
            USUAL.rebuild().addModule(new Shorter()).build();

    private static final class Shorter extends SimpleModule {

        private static final long serialVersionUID = 1L;

        Shorter() {
            super("shorter");
            setValueInstantiators(new RecordCreators());
        }
    }

    private record Floor(int number, boolean open, @Nullable String name, List<Room> rooms) {}

    private record Room(long area, @Nullable String use) {
        Room {
            if (area < 0) {
                throw new IllegalArgumentException("Expected an area");
            }
        }
    }

    private record Nothing() {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":3,\"open\":true,\"name\":\"大厅\",\"rooms\":[{\"area\":12,\"use\":\"窗口\"},{\"area\":0}]}",
                "{\"rooms\":null}",
                "{\"number\":null,\"name\":null}",
                "{}"
            })
    void theSameAsTheUsualWay(String json) {
        assertThat(SHORTER.readValue(json, Floor.class)).isEqualTo(USUAL.readValue(json, Floor.class));
    }

    @Test
    void aRecordOfNothing() {
        assertThat(SHORTER.readValue("{}", Nothing.class)).isEqualTo(new Nothing());
    }

    @Test
    void aRecordThatRefusesFailsTheSameWay() {
        var json = "{\"rooms\":[{\"area\":-1}]}";

        var failure = failure(SHORTER, json);

        assertThat(failure).hasSameClassAs(failure(USUAL, json)).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static JacksonException failure(JsonMapper mapper, String json) {
        return catchThrowableOfType(JacksonException.class, () -> mapper.readValue(json, Floor.class));
    }
}
