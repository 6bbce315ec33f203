package org.caseledger.adapters.testing;

import java.nio.file.Path;
import org.caseledger.adapters.embedded.elasticsearch.ElasticsearchOptions;

/** The search server that the build fetched, run in the way that is ready soonest. */
public final class Distribution {

    public static final String PROPERTY = "caseledger.embedded.elasticsearch.distribution";

    private Distribution() {}

    public static ElasticsearchOptions quick() {
        var zip = System.getProperty(PROPERTY, "target/elasticsearch/elasticsearch-8.19.21.zip");
        return new ElasticsearchOptions(Path.of(zip), "512m", true);
    }
}
