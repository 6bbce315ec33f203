package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which events a reader of {@code $all} wants, and how far the server looks for them.
 *
 * @param window how many events are considered for one page
 * @param checkpointInterval after how many considered events a checkpoint is told; 0 for never
 */
record Filter(Predicate<StoredEvent> wanted, int window, int checkpointInterval) {

    /** How many events the server reads at a time. */
    static final int PAGE = 32;

    static Filter everything() {
        return new Filter(event -> true, Integer.MAX_VALUE, 0);
    }

    static Filter of(ReadReq.Options options) {
        if (!options.hasFilter()) {
            return everything();
        }
        ReadReq.Options.FilterOptions filter = options.getFilter();
        if (filter.getCheckpointIntervalMultiplier() == 0 && options.hasSubscription()) {
            throw Refusals.invalid("checkpointIntervalMultiplier must not be zero");
        }
        int window = filter.hasMax() ? filter.getMax() : PAGE;
        return new Filter(wanted(filter), window, window * filter.getCheckpointIntervalMultiplier());
    }

    private static Predicate<StoredEvent> wanted(ReadReq.Options.FilterOptions filter) {
        return switch (filter.getFilterCase()) {
            case STREAM_IDENTIFIER -> matching(filter.getStreamIdentifier(), StoredEvent::stream);
            case EVENT_TYPE -> matching(filter.getEventType(), StoredEvent::type);
            case FILTER_NOT_SET -> throw Refusals.invalid("A filter must say what it filters by");
        };
    }

    private static Predicate<StoredEvent> matching(
            ReadReq.Options.FilterOptions.Expression expression, Function<StoredEvent, String> text) {
        if (expression.getRegex().isEmpty()) {
            List<String> prefixes = List.copyOf(expression.getPrefixList());
            return event -> prefixes.stream().anyMatch(text.apply(event)::startsWith);
        }
        Pattern pattern = Pattern.compile(expression.getRegex());
        return event -> pattern.matcher(text.apply(event)).find();
    }
}
