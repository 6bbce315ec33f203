package org.caseledger.adapters.search.client;

import java.io.IOException;
import java.time.Duration;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;

/** Asks whether the search cluster is there, and does not wait long for the answer. */
public final class SearchCluster {

    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final RestClient http;

    public SearchCluster(RestClient http) {
        this.http = http;
    }

    /** Whether it answers, within two seconds, and has the data of all indexes. */
    public boolean answers() {
        var request = new Request("GET", "/_cluster/health");
        request.addParameter("filter_path", "status");
        request.setOptions(RequestOptions.DEFAULT.toBuilder().setRequestConfig(soon()));
        try {
            return !EntityUtils.toString(http.performRequest(request).getEntity())
                    .contains("red");
        } catch (IOException away) {
            return false;
        }
    }

    private static RequestConfig soon() {
        var millis = (int) AT_MOST.toMillis();
        return RequestConfig.custom()
                .setConnectTimeout(millis)
                .setConnectionRequestTimeout(millis)
                .setSocketTimeout(millis)
                .build();
    }
}
