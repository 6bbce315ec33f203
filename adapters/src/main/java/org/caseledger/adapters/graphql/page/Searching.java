package org.caseledger.adapters.graphql.page;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caseledger.adapters.graphql.error.BadRequest;
import org.caseledger.adapters.graphql.error.ServiceUnavailable;
import org.caseledger.adapters.graphql.error.ViewBehind;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.Together;
import org.caseledger.application.search.BeyondThePages;
import org.caseledger.application.search.InvalidCursor;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.TimeRange;
import org.caseledger.application.search.ViewsUnavailable;
import org.jspecify.annotations.Nullable;

/** What all searches have in common: which page, what time, and what their failures mean to a client. */
public final class Searching {

    private static final int NOT_COUNTED = -1;

    private Searching() {}

    /**
     * The page that a field's arguments ask for, counted only if the request wants to know.
     *
     * @throws org.caseledger.adapters.graphql.error.LimitExceeded if it is too large
     * @throws BadRequest if it is counted from both ends
     */
    public static PageRequest page(DataFetchingEnvironment field) {
        var asked = PageArguments.of(
                field.getArgument("first"),
                field.getArgument("after"),
                field.getArgument("last"),
                field.getArgument("before"));
        if (asked.after() != null && asked.before() != null) {
            throw new BadRequest("before", "Expected after or before, but got both.");
        }
        return asked.backward() || asked.before() != null
                ? new PageRequest(asked.size(), backwardsFrom(asked), true, counted(field), resumable(field))
                : new PageRequest(asked.size(), asked.after(), false, counted(field), resumable(field));
    }

    private static @Nullable String backwardsFrom(PageArguments asked) {
        if (asked.after() != null) {
            throw new BadRequest("after", "Expected before with last, but got after.");
        }
        return asked.before();
    }

    /** Whether the request selects the total count, which is not free. */
    public static boolean counted(DataFetchingEnvironment field) {
        return field.getSelectionSet().contains("totalCount");
    }

    /** Whether the request selects a cursor, without which nobody can go on from the answer. */
    private static boolean resumable(DataFetchingEnvironment field) {
        return field.getSelectionSet().containsAnyOf("edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor");
    }

    /** The filter of a search; empty if it was left out. */
    public static Input filter(DataFetchingEnvironment field) {
        return Input.ofArgument("filter", field.getArgument("filter"));
    }

    /** The place that the answer must include. */
    public static @Nullable LedgerPosition atLeast(DataFetchingEnvironment field) {
        return field.getArgument("atLeast");
    }

    /** A span of time in a filter; all of time if it was left out. */
    public static TimeRange range(Input filter, String name) {
        var range = filter.objectIfGiven(name);
        return range == null
                ? TimeRange.ALWAYS
                : new TimeRange(range.momentIfGiven("from"), range.momentIfGiven("before"));
    }

    /**
     * Asks the search views for a page; a cursor that they do not know, or a place that its pages do not reflect, is
     * blamed on the argument that it came in.
     */
    public static <T> T asked(PageRequest page, Supplier<T> question) {
        try {
            return asked(question);
        } catch (InvalidCursor foreign) {
            throw new org.caseledger.adapters.graphql.error.InvalidCursor(page.backwards() ? "before" : "after");
        } catch (BeyondThePages later) {
            throw new BadRequest("atLeast", String.valueOf(later.getMessage()));
        }
    }

    /** Asks the search views; their failures become errors that clients know. */
    public static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (org.caseledger.application.search.ViewBehind late) {
            throw new ViewBehind(late.asked(), late.reached());
        } catch (ViewsUnavailable away) {
            throw new ServiceUnavailable("the search views");
        }
    }

    /**
     * What stands at a hit, shown as it is now. A hit counts whether it can be told or not, so it keeps its place in the
     * page: what cannot be read fails alone, and what is not there is null.
     */
    public static <K, V, N> CompletableFuture<@Nullable N> node(
            Together<K, V> read, K key, Function<? super V, ? extends N> shown) {
        var reason = read.unreadable().get(key);
        if (reason != null) {
            return CompletableFuture.failedFuture(reason);
        }
        var told = read.told().get(key);
        return CompletableFuture.completedFuture(told == null ? null : shown.apply(told));
    }

    /** Where a page of hits stands. */
    public static PageInfo info(Page<?> page) {
        List<String> cursors = page.edges().stream().map(edge -> edge.cursor()).toList();
        return PageInfo.of(cursors, page.hasNext(), page.hasPrevious());
    }

    /**
     * How many hits there are over all pages; beyond two thousand million, as many as the schema's type can say. If they
     * were not {@link #counted}, nobody sees the answer: it is -1, so that it can be taken for no count.
     */
    public static int count(Page<?> page) {
        var counted = page.totalCount();
        return counted == null ? NOT_COUNTED : (int) Math.min(counted, Integer.MAX_VALUE);
    }
}
