package org.caseledger.adapters.embedded;

import java.nio.file.Path;
import org.caseledger.adapters.embedded.elasticsearch.Heap;
import org.caseledger.adapters.embedded.postgres.PostgresSettings;
import org.caseledger.adapters.machine.CacheFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded servers run, where none are configured.
 *
 * @param cacheFolder where unpacked programs lie; by default {@code ~/.cache/caseledger}, for root below /var/tmp
 * @param postgresql the embedded database
 * @param elasticsearch the embedded search server
 */
@ConfigurationProperties("caseledger.embedded")
record EmbeddedServersProperties(
        @Nullable Path cacheFolder, @DefaultValue Postgresql postgresql, @DefaultValue Elasticsearch elasticsearch) {

    /**
     * The embedded database.
     *
     * @param maxConnections connections at most
     * @param sharedBuffers its page cache, such as "256MB"; by default an eighth of the memory, between 256 MB and 4 GB
     */
    record Postgresql(@DefaultValue("100") int maxConnections, @Nullable String sharedBuffers) {

        PostgresSettings settings() {
            return new PostgresSettings(
                    maxConnections, sharedBuffers == null ? PostgresSettings.cacheOfThisMachine() : sharedBuffers);
        }
    }

    /**
     * The embedded search server.
     *
     * @param distribution its zip; the build fetches it and names it here
     * @param heap its Java heap, such as "512m"; by default an eighth of the memory, between 512 MB and 1 GB
     * @param quickStart ready sooner, slower when busy
     */
    record Elasticsearch(
            @Nullable Path distribution, @Nullable String heap, @DefaultValue("false") boolean quickStart) {

        String heapOrUsual() {
            return heap == null ? Heap.ofThisMachine() : heap;
        }
    }

    CacheFolder cache() {
        return cacheFolder == null ? CacheFolder.ofThisUser() : CacheFolder.at(cacheFolder);
    }
}
