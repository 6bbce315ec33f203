package org.caseledger.adapters.projectionstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** Tokens as they stand in the columns {@code token} and {@code token_type}. */
record StoredTokens(Serializer serializer) {

    /** Null at the very start of the ledger. */
    @Nullable
    TrackingToken read(ResultSet row) throws SQLException {
        var bytes = row.getBytes("token");
        if (bytes == null) {
            return null;
        }
        var type = new SimpleSerializedType(row.getString("token_type"), null);
        return serializer.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, type));
    }

    @Nullable
    SerializedObject<byte[]> write(@Nullable TrackingToken token) {
        return token == null ? null : serializer.serialize(token, byte[].class);
    }
}
