package org.caseledger.adapters.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.Alias;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.get.Feature;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * Finds or makes the index of each view. A new index gets its alias in the same call, so whoever comes second, another
 * instance or the next start, finds both or neither.
 *
 * <p>Indexes are not refreshed by Elasticsearch: the projections do that, and so know what a search sees.
 */
public final class ViewIndexes {

    private static final String FIRST = "-000001";

    private final ElasticsearchClient client;
    private final String prefix;
    private final int shards;

    /** @param prefix what the names of all indexes and aliases begin with */
    public ViewIndexes(ElasticsearchClient client, String prefix, int shards) {
        this.client = client;
        this.prefix = prefix;
        this.shards = shards;
    }

    /** The name under which a view is searched. */
    public String alias(View view) {
        return prefix + view.title();
    }

    /** The index behind a view, made if there is none. */
    public ViewIndex open(View view) throws IOException {
        var found = find(view);
        if (found.isEmpty()) {
            announce();
            create(view, alias(view) + "-v" + ViewMapping.VERSION + FIRST);
            found = find(view);
        }
        return found.orElseThrow(
                () -> new IOException("Expected one index behind " + alias(view) + " to be written to"));
    }

    private Optional<ViewIndex> find(View view) throws IOException {
        var alias = alias(view);
        return client
                .indices()
                .get(get -> get.index(alias)
                        .features(Feature.Aliases, Feature.Settings)
                        .ignoreUnavailable(true))
                .result()
                .entrySet()
                .stream()
                .filter(entry -> isWritten(entry.getValue().aliases().get(alias)))
                .map(entry -> new ViewIndex(view, entry.getKey(), uuid(entry.getValue())))
                .findFirst();
    }

    private static boolean isWritten(@Nullable Alias alias) {
        return alias != null && Boolean.TRUE.equals(alias.isWriteIndex());
    }

    private static String uuid(IndexState state) {
        var settings = Objects.requireNonNull(state.settings());
        return Objects.requireNonNull(Objects.requireNonNull(settings.index()).uuid());
    }

    /**
     * What all indexes have in common. A document that comes too early or too late must not make an index without a
     * mapping, so none is made by itself.
     */
    private void announce() throws IOException {
        client.indices().putIndexTemplate(template -> template.name(prefix + "views")
                .indexPatterns(prefix + "*")
                .priority(100L)
                .allowAutoCreate(false)
                .template(common -> common.settings(settings -> settings.numberOfShards(Integer.toString(shards))
                        .autoExpandReplicas("0-1")
                        .refreshInterval(never -> never.time("-1")))));
    }

    private void create(View view, String name) throws IOException {
        try (var mapping = ViewMapping.of(view)) {
            client.indices().create(create -> create.index(name)
                    .withJson(mapping)
                    .aliases(alias(view), alias -> alias.isWriteIndex(true)));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }
}
