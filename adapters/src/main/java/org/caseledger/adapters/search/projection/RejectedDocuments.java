package org.caseledger.adapters.search.projection;

import java.util.List;
import org.caseledger.application.search.View;
import org.slf4j.LoggerFactory;

/** What becomes of documents that Elasticsearch refused for good. None may be passed over in silence. */
@FunctionalInterface
interface RejectedDocuments {

    /** Fails the batch, which is read again: the view stays behind, visibly, until the cause is removed. */
    RejectedDocuments FAIL_THE_BATCH = (view, documents) -> {
        LoggerFactory.getLogger(RejectedDocuments.class)
                .error("Elasticsearch refused {} documents of the view of {}: {}", documents.size(), view, documents);
        throw new IllegalStateException("Elasticsearch refused " + documents.size() + " documents of " + view);
    };

    /** Returns if they are taken care of elsewhere; throws if the batch must not go on. */
    void rejected(View view, List<RejectedDocument> documents);
}
