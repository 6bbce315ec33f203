package org.caseledger.adapters.projectionstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.WrappedToken;
import org.caseledger.adapters.database.Database;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.ProjectionPlaces;
import org.caseledger.application.search.SegmentPlace;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of all instances, by one statement, without claiming any. */
public final class PostgresProjectionPlaces implements ProjectionPlaces {

    private final Database table;
    private final StoredTokens tokens = new StoredTokens(LedgerTokenSerializer.create());

    public PostgresProjectionPlaces(DataSource dataSource) {
        this.table = new Database(dataSource);
    }

    @Override
    public List<SegmentPlace> of(String projection) {
        var sql = "SELECT segment, token, token_type FROM projection_token WHERE processor = ?";
        return table.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setString(1, projection);
                return places(query);
            }
        });
    }

    private List<SegmentPlace> places(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var places = new ArrayList<SegmentPlace>();
            while (rows.next()) {
                places.add(new SegmentPlace(rows.getInt("segment"), place(rows)));
            }
            return places;
        }
    }

    /** Of a token that Axon wrapped during a replay or a merge, the place up to which nothing is missing. */
    private @Nullable LedgerPosition place(ResultSet row) throws SQLException {
        var token = tokens.read(row);
        return token == null ? null : (LedgerPosition) WrappedToken.unwrapLowerBound(token);
    }
}
