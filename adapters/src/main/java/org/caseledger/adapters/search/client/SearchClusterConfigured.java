package org.caseledger.adapters.search.client;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether {@code caseledger.elasticsearch.uris} names a cluster, be it as a list or as one comma-separated text. */
public final class SearchClusterConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !Binder.get(context.getEnvironment())
                .bind("caseledger.elasticsearch.uris", Bindable.listOf(String.class))
                .orElse(List.of())
                .isEmpty();
    }
}
