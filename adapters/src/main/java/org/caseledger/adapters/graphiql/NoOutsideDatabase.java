package org.caseledger.adapters.graphiql;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Matches where the database is the embedded one, which means a demonstration. */
final class NoOutsideDatabase extends NoneNestedConditions {

    NoOutsideDatabase() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("spring.datasource.url")
    static final class Url {}
}
