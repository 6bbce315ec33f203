package org.caseledger.adapters.embedded;

import org.caseledger.adapters.embedded.postgres.EmbeddedPostgresServer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring Boot how the embedded database is entered. */
record EmbeddedPostgresConnection(EmbeddedPostgresServer server) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return server.jdbcUrl();
    }

    @Override
    public String getUsername() {
        return server.username();
    }

    @Override
    public String getPassword() {
        return server.password();
    }
}
