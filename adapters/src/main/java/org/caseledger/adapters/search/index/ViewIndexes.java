package org.caseledger.adapters.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.get.Feature;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds and makes the indexes of the views. A new index gets its aliases in the same call, so whoever comes second,
 * another instance or the next start, finds all or nothing.
 *
 * <p>Indexes are not refreshed by Elasticsearch: the projections do that, and so know what a search sees.
 */
public final class ViewIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(ViewIndexes.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Time LONGEST_WAIT = Time.of(time -> time.time("20s"));

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final int shards;

    /** @param prefix what the names of all indexes and aliases begin with */
    public ViewIndexes(ElasticsearchClient client, String prefix, int shards) {
        this.client = client;
        this.names = new IndexNames(prefix);
        this.shards = shards;
    }

    /** The name of the index that a view is searched in, whichever it is. */
    public String alias(View view) {
        return names.alias(view, Role.LIVE);
    }

    /** All indexes of all views. */
    public Standing standing() throws IOException {
        var found = new ArrayList<ViewIndex>();
        client.indices()
                .get(get -> get.index(names.aliases())
                        .features(Feature.Aliases, Feature.Settings, Feature.Mappings)
                        .ignoreUnavailable(true))
                .result()
                .forEach((name, state) -> index(name, state).ifPresent(found::add));
        return new Standing(found);
    }

    private Optional<ViewIndex> index(String name, IndexState state) {
        var aliases = state.aliases().keySet();
        return Arrays.stream(View.values())
                .flatMap(view -> names.role(view, aliases).map(role -> index(view, name, role, state)).stream())
                .findFirst();
    }

    private ViewIndex index(View view, String name, Role role, IndexState state) {
        var meta = Objects.requireNonNull(state.mappings()).meta();
        return new ViewIndex(
                view,
                name,
                uuid(state),
                role,
                state.aliases().containsKey(names.filling(view)),
                OriginJson.read(meta),
                OriginJson.differences(meta));
    }

    private static String uuid(IndexState state) {
        var settings = Objects.requireNonNull(state.settings());
        return Objects.requireNonNull(Objects.requireNonNull(settings.index()).uuid());
    }

    /** The index that a view is searched in; if there is none, an empty one is made, which nobody has to fill. */
    public ViewIndex open(View view) throws IOException {
        var found = standing();
        if (found.live(view).isEmpty()) {
            create(Set.of(view), Role.LIVE, Origin.empty(ViewMapping.version(view)), found);
            found = standing();
        }
        return found.live(view)
                .orElseThrow(() -> new IOException("Expected one index behind " + alias(view) + " to be written to"));
    }

    /**
     * Makes an index for each of some views, and returns when all can be used. They are to be filled if something had
     * happened in the ledger by then.
     *
     * @param origin the origin of all of them, of whichever view
     * @param there what is there already
     */
    public void create(Collection<View> views, Role role, Origin origin, Standing there) throws IOException {
        if (views.isEmpty()) {
            return;
        }
        announce();
        var made = new ArrayList<String>();
        for (var view : views) {
            made.add(create(view, role, origin.of(view), there));
        }
        untilReady(made);
    }

    /** Does not wait for it: all become ready at the same time. */
    private String create(View view, Role role, Origin origin, Standing there) throws IOException {
        boolean filling = !origin.ranges().isEmpty();
        var name = names.next(view, origin, there.of(view));
        try (var mapping = ViewMapping.of(view, origin, filling)) {
            client.indices().create(create -> {
                create.index(name)
                        .withJson(mapping)
                        .waitForActiveShards(none -> none.count(0))
                        .aliases(names.alias(view, role), alias -> alias.isWriteIndex(role == Role.LIVE));
                return filling ? create.aliases(names.filling(view), alias -> alias) : create;
            });
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
        return name;
    }

    /**
     * Whoever writes to them waits for them, too; so it is no failure if this takes too long. Their status tells nothing:
     * a new index is yellow before its shards have started.
     */
    private void untilReady(List<String> made) {
        try {
            client.cluster().health(health -> health.index(made)
                    .waitForActiveShards(all -> all.count(made.size() * shards))
                    .waitForNoInitializingShards(true)
                    .timeout(LONGEST_WAIT));
        } catch (IOException | ElasticsearchException late) {
            LOG.debug("New indexes are not ready yet", late);
        }
    }

    /**
     * What all indexes have in common. A document that comes too early or too late must not make an index without a
     * mapping, so none is made by itself.
     */
    private void announce() throws IOException {
        client.indices().putIndexTemplate(template -> template.name(names.prefix() + "views")
                .indexPatterns(names.prefix() + "*")
                .priority(100L)
                .allowAutoCreate(false)
                .template(common -> common.settings(settings -> settings.numberOfShards(Integer.toString(shards))
                        .autoExpandReplicas("0-1")
                        .refreshInterval(never -> never.time("-1")))));
    }

    /**
     * Says that all histories are in these indexes, of all at once; from now on they have copies and are merged as
     * usual, and searches see all.
     * Those that are gone, or of which it was said before, are passed over.
     */
    public void filled(List<ViewIndex> targets) throws IOException {
        var indexes = standing().indexes().stream()
                .filter(index -> index.filling() && targets.stream().anyMatch(index::is))
                .toList();
        if (indexes.isEmpty()) {
            return;
        }
        var all = indexes.stream().map(ViewIndex::name).toList();
        // First what searches wait for: merging would take the processors from it.
        client.indices().refresh(refresh -> refresh.index(all));
        client.indices().putSettings(put -> put.index(all)
                .settings(settings -> settings.autoExpandReplicas("0-1").otherSettings(Merging.asUsual())));
        client.indices().updateAliases(update -> {
            indexes.forEach(index -> update.actions(action -> action.remove(remove -> remove.index(index.name())
                    .alias(names.filling(index.view()))
                    .mustExist(false))));
            return update;
        });
        // What is due to be merged now: without a number of segments it is no more than that. Else it would wait for a
        // write.
        client.indices().forcemerge(merge -> merge.index(all).flush(false));
    }

    /** Puts new indexes in the place of those that are searched, of all views in one moment; the old ones are kept. */
    public void swap(List<ViewIndex> nexts, Standing there) throws IOException {
        client.indices().updateAliases(update -> {
            for (var next : nexts) {
                var alias = alias(next.view());
                there.live(next.view()).ifPresent(live -> update.actions(action -> action.remove(
                                remove -> remove.index(live.name()).alias(alias).mustExist(true)))
                        .actions(action ->
                                action.add(add -> add.index(live.name()).alias(names.alias(next.view(), Role.KEPT)))));
                update.actions(action -> action.remove(remove -> remove.index(next.name())
                                .alias(names.alias(next.view(), Role.NEXT))
                                .mustExist(true)))
                        .actions(action -> action.add(
                                add -> add.index(next.name()).alias(alias).isWriteIndex(true)));
            }
            return update;
        });
    }

    /**
     * Gives up indexes that were to replace others, all in one moment, so that they never will and nobody takes some of
     * them for lost; they can be discarded then.
     */
    public void keep(List<ViewIndex> nexts) throws IOException {
        client.indices().updateAliases(update -> {
            for (var next : nexts) {
                update.actions(action -> action.remove(remove -> remove.index(next.name())
                                .alias(names.alias(next.view(), Role.NEXT))
                                .mustExist(true)))
                        .actions(action ->
                                action.add(add -> add.index(next.name()).alias(names.alias(next.view(), Role.KEPT))));
            }
            return update;
        });
    }

    /** Notes in an index how many differences were found in it; null takes it back. */
    public void compared(ViewIndex index, @Nullable Long differences) throws IOException {
        var json = JSON.createObjectNode();
        var meta = json.putObject("_meta");
        OriginJson.write(index.origin()).forEach(meta::put);
        if (differences != null) {
            meta.put(OriginJson.DIFFERENCES, differences.toString());
        }
        client.indices()
                .putMapping(put -> put.index(index.name()).withJson(new StringReader(JSON.writeValueAsString(json))));
    }

    /** Deletes an index; one that is gone is no failure. */
    public void delete(ViewIndex index) throws IOException {
        client.indices().delete(delete -> delete.index(index.name()).ignoreUnavailable(true));
    }
}
