package org.caseledger.adapters.projectionstore;

import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.ForgettingProjections;
import org.caseledger.application.search.OneAtATime;
import org.caseledger.application.search.ProjectionInstances;
import org.caseledger.application.search.ProjectionPlaces;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the projections' tokens, who reads them, and dead letters. */
@Configuration(proxyBeanMethods = false)
class ProjectionStoreConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    TokenStore tokenStore(DataSource dataSource, LedgerReader ledger) {
        PlacesCheck.run(dataSource, ledger);
        return LedgerTokenStore.in(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProjectionPlaces projectionPlaces(DataSource dataSource) {
        return new PostgresProjectionPlaces(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProjectionInstances projectionInstances(DataSource dataSource) {
        return new PostgresProjectionInstances(dataSource, LedgerTokenStore.CLAIM_TIMEOUT);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ForgettingProjections forgettingProjections(DataSource dataSource) {
        return new PostgresForgetting(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    OneAtATime oneAtATime(DataSource dataSource) {
        return new PostgresOneAtATime(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    DeadLetterStore deadLetterStore(DataSource dataSource) {
        return new PostgresDeadLetters(dataSource);
    }
}
