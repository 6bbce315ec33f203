package org.caseledger.adapters.projectionstore;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.WrappedToken;
import org.caseledger.adapters.database.Database;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, before any projection runs, whether one has read further than the ledger goes. That happens when PostgreSQL and
 * the event store were not restored to the same moment, or do not belong together; it would never be noticed later.
 */
final class PlacesCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PlacesCheck.class);

    private PlacesCheck() {}

    /** @throws PlacesOfAnotherLedger if one has */
    static void run(DataSource dataSource, LedgerReader ledger) {
        List<LedgerPosition> places = new Database(dataSource).ask(connection -> {
            try (var query = connection.createStatement()) {
                return places(query);
            }
        });
        if (!places.isEmpty()) {
            try {
                requireWithin(places, ledger.head());
            } catch (LedgerUnavailableException away) {
                LOG.warn("Whether the projections' places belong to this ledger is not known: {}", away.getMessage());
            }
        }
    }

    private static void requireWithin(List<LedgerPosition> places, Optional<LedgerPosition> head) {
        long ahead = places.stream()
                .filter(place -> head.isEmpty() || place.compareTo(head.get()) > 0)
                .count();
        if (ahead > 0) {
            throw new PlacesOfAnotherLedger(ahead);
        }
    }

    /** Of all projections; the token that holds the store's identity is none. */
    private static List<LedgerPosition> places(Statement query) throws SQLException {
        var tokens = new StoredTokens(LedgerTokenSerializer.create());
        var places = new ArrayList<LedgerPosition>();
        try (var rows = query.executeQuery("SELECT token, token_type FROM projection_token WHERE token IS NOT NULL")) {
            while (rows.next()) {
                var token = tokens.read(rows);
                if (token != null && WrappedToken.unwrapUpperBound(token) instanceof LedgerPosition place) {
                    places.add(place);
                }
            }
        }
        return places;
    }
}
