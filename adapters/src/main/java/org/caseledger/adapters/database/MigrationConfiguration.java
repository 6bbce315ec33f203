package org.caseledger.adapters.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires migrations, which may take as long as they take. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayConfigurationCustomizer unhurriedMigrations() {
        return flyway -> {
            var hurried = flyway.getDataSource();
            if (hurried != null) {
                flyway.dataSource(new Unhurried(hurried));
            }
        };
    }
}
