package org.caseledger.adapters.search.projection;

import java.io.IOException;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/** Makes visible to searches what was written: the only request by which projections do so. */
record Refreshing(RestClient http) {

    /**
     * When this returns, searches see everything that was stored in an index before.
     *
     * @throws ViewsUnavailable if any part of the index was not refreshed
     */
    void of(View view, String index) {
        var request = new Request("POST", "/" + index + "/_refresh");
        request.addParameter("filter_path", "_shards.failed");
        try (var answer = http.performRequest(request).getEntity().getContent()) {
            if (DocumentJson.mapper().readTree(answer).at("/_shards/failed").asInt(1) != 0) {
                throw new ViewsUnavailable("Elasticsearch could not refresh the view of " + view.title(), null);
            }
        } catch (IOException failure) {
            throw new ViewsUnavailable("Elasticsearch could not refresh the view of " + view.title(), failure);
        }
    }
}
