package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Node;
import org.elasticsearch.client.RestClient;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes, when asked to, what the ledger sends to Elasticsearch, so that the very same can be sent without the ledger. */
@Configuration(proxyBeanMethods = false)
class RecordedSearches {

    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static volatile boolean listening;

    /**
     * A request.
     *
     * @param path path and query
     * @param body the body
     */
    record Asked(String path, String body) {}

    /** What is asked during something that one client does alone. */
    static List<Asked> during(Question question) throws IOException {
        ASKED.clear();
        listening = true;
        try {
            question.ask();
        } finally {
            listening = false;
        }
        return List.copyOf(ASKED);
    }

    /** Something that makes the ledger search. */
    @FunctionalInterface
    interface Question {
        void ask() throws IOException;
    }

    @Bean
    static BeanPostProcessor recordingSearches() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RestClient client ? recording(client) : bean;
            }
        };
    }

    /** The same client with somebody who listens. */
    private static RestClient recording(RestClient client) {
        var nodes = client.getNodes().toArray(Node[]::new);
        return RestClient.builder(nodes)
                .setRequestConfigCallback(request -> request.setSocketTimeout(60_000))
                .setHttpClientConfigCallback(
                        http -> http.addInterceptorLast((HttpRequestInterceptor) (request, context) -> note(request)))
                .build();
    }

    private static void note(HttpRequest request) {
        var path = request.getRequestLine().getUri();
        if (listening && path.contains("_search") && request instanceof HttpEntityEnclosingRequest enclosing) {
            try {
                ASKED.add(new Asked(path, EntityUtils.toString(enclosing.getEntity(), "UTF-8")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
