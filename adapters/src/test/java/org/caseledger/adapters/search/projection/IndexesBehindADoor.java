package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.search.client.SearchClients;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/** Indexes of one test, which are written through a door that can be closed. */
final class IndexesBehindADoor implements AutoCloseable {

    final MoodyElasticsearch server = new MoodyElasticsearch();

    final RestClient http = SearchClients.http(server.endpoint(), Duration.ofSeconds(2), Duration.ofMinutes(1));

    /** These do not go through the door. */
    final ViewIndexes indexes;

    private final List<ViewIndex> opened = new ArrayList<>();

    IndexesBehindADoor(Class<?> test) throws IOException {
        indexes = new ViewIndexes(SharedServers.elasticsearch(), SharedServers.indexPrefix(test), 1);
    }

    /** It is deleted at the end. */
    ViewIndex open(View view) throws IOException {
        return toBeDeleted(indexes.open(view));
    }

    ViewIndex toBeDeleted(ViewIndex index) {
        opened.add(index);
        return index;
    }

    /** How many documents an index shows. */
    long found(ViewIndex index) {
        try {
            http.performRequest(new Request("POST", "/" + index.name() + "/_refresh"));
            return SharedServers.elasticsearch()
                    .count(count -> count.index(index.name()))
                    .count();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether a document was written, shown or not. */
    boolean holds(ViewIndex index, String id) {
        try {
            return SharedServers.elasticsearch()
                    .exists(exists -> exists.index(index.name()).id(id))
                    .value();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns when so many more bulk requests were refused. */
    void untilRefused(int more) {
        int enough = server.refused() + more;
        Instance.until(() -> server.refused() >= enough);
    }

    @Override
    public void close() throws IOException {
        for (var index : opened) {
            indexes.delete(index);
        }
        http.close();
        server.close();
    }
}
