package org.caseledger.adapters.search.client;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.Refresh;
import java.time.Instant;
import java.util.List;
import org.caseledger.adapters.testing.SharedServers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentsAreRecordsTest {

    record Found(String number, Instant acceptedAt, List<String> departments) {}

    @Test
    void anInstantIsATextAndComesBackAsItWas() throws Exception {
        var index = SharedServers.indexPrefix(getClass()) + "cases";
        var document = new Found("办件-1", Instant.parse("2026-11-21T12:30:00.123456Z"), List.of("tax", "market"));
        var client = SharedServers.elasticsearch();

        client.index(write -> write.index(index).id("1").document(document).refresh(Refresh.True));

        assertThat(client.get(read -> read.index(index).id("1"), Found.class).source())
                .isEqualTo(document);
        var raw = client.get(read -> read.index(index).id("1"), JsonNode.class).source();
        assertThat(raw.get("acceptedAt").asString()).isEqualTo("2026-11-21T12:30:00.123456Z");
    }

    @Test
    void theSearchServersIndicesAreHastyInTests() throws Exception {
        var index = SharedServers.indexPrefix(getClass()) + "hasty";
        var client = SharedServers.elasticsearch();

        client.indices().create(create -> create.index(index));

        var settings = client.indices().getSettings(get -> get.index(index)).get(index);
        assertThat(String.valueOf(settings)).contains("\"durability\":\"async\"");
    }
}
