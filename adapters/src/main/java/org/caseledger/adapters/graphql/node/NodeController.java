package org.caseledger.adapters.graphql.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.error.LimitExceeded;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Fetches objects again by their global ids. */
@Controller
final class NodeController {

    private static final int MOST = 100;

    private final Nodes nodes;

    NodeController(Nodes nodes) {
        this.nodes = nodes;
    }

    @QueryMapping
    CompletableFuture<@Nullable Node> node(@Argument String id, DataFetchingEnvironment environment) {
        return nodes.find(id, environment);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Node>> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
        if (ids.size() > MOST) {
            throw new LimitExceeded("ids", MOST, ids.size());
        }
        var all = ids.stream().map(id -> nodes.find(id, environment)).toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenApply(done -> results(all));
    }

    private static List<@Nullable Node> results(List<CompletableFuture<@Nullable Node>> all) {
        var found = new ArrayList<@Nullable Node>();
        all.forEach(one -> found.add(one.join()));
        return found;
    }
}
