package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.CursorSeal;
import org.caseledger.application.search.InvalidCursor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors as clients see them: opaque texts. One holds a version, the name of the order and the values by which the hit
 * is ordered, nothing that the hit itself does not show.
 *
 * <p>A cursor with a moment has these, a dot, what Elasticsearch calls the moment, a dot and a seal over all of it. The
 * name of the order is that of a view, so nobody can take a moment of one view to another, nor make one up.
 */
final class Cursors {

    private static final int OF_ANY_TIME = 1;
    private static final int OF_A_MOMENT = 2;
    private static final int LONGEST_PLAIN = 500;
    private static final int LONGEST = 16_000;
    private static final char DOT = '.';
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CursorSeal seal;

    /** @param seal seals cursors that name a moment */
    Cursors(CursorSeal seal) {
        this.seal = seal;
    }

    /** A cursor for a client. */
    String text(Sorting sorting, Cursor cursor) {
        var at = cursor.at();
        if (at == null) {
            return encoded(OF_ANY_TIME, sorting, cursor.values(), List.of());
        }
        var open = encoded(
                        OF_A_MOMENT,
                        sorting,
                        cursor.values(),
                        List.of(at.reflects().toText()))
                + DOT
                + at.id();
        return open + DOT + seal.of(open);
    }

    private static String encoded(int version, Sorting sorting, List<FieldValue> values, List<String> more) {
        var parts = new ArrayList<@Nullable Object>();
        parts.add(version);
        parts.add(sorting.name());
        values.forEach(value -> parts.add(value._get()));
        parts.addAll(more);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    }

    /**
     * The place that a client goes on from.
     *
     * @throws InvalidCursor if this order never gave it out
     */
    Cursor read(Sorting sorting, String text) {
        int sealed = text.lastIndexOf(DOT);
        return sealed < 0
                ? plain(sorting, text)
                : ofAMoment(sorting, text.substring(0, sealed), text.substring(sealed + 1));
    }

    private static Cursor plain(Sorting sorting, String text) {
        check(text.length() <= LONGEST_PLAIN);
        var parts = parts(text);
        var keys = sorting.keys();
        check(isOf(OF_ANY_TIME, sorting, parts) && parts.size() == keys.size() + 2);
        return new Cursor(values(sorting, parts), null);
    }

    /** What is sealed was written here. */
    private Cursor ofAMoment(Sorting sorting, String open, String given) {
        check(open.length() <= LONGEST && isSealed(open, given));
        int dot = open.indexOf(DOT);
        var parts = parts(open.substring(0, dot));
        int keys = sorting.keys().size();
        check(isOf(OF_A_MOMENT, sorting, parts));
        return new Cursor(
                values(sorting, parts),
                new PointInTime(
                        open.substring(dot + 1),
                        LedgerPosition.parse(parts.get(keys + 2).asString())));
    }

    private boolean isSealed(String open, String given) {
        return MessageDigest.isEqual(
                seal.of(open).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOf(int version, Sorting sorting, JsonNode parts) {
        return parts.isArray()
                && parts.size() >= 2
                && parts.get(0).asInt(0) == version
                && sorting.name().equals(parts.get(1).asString(""));
    }

    private static List<FieldValue> values(Sorting sorting, JsonNode parts) {
        var keys = sorting.keys();
        check(IntStream.range(0, keys.size()).allMatch(i -> keys.get(i).accepts(parts.get(i + 2))));
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).value(parts.get(i + 2)))
                .toList();
    }

    private static JsonNode parts(String text) {
        try {
            return Objects.requireNonNull(
                    JSON.readTree(Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1))));
        } catch (IllegalArgumentException | JacksonException broken) {
            throw new InvalidCursor();
        }
    }

    private static void check(boolean ours) {
        if (!ours) {
            throw new InvalidCursor();
        }
    }
}
