package org.caseledger.application.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a filter together; what is not named asks for nothing. See {@link CaseFilter} for what each property means. */
public final class CaseFilterBuilder {

    private List<String> status = List.of();
    private List<String> outcome = List.of();
    private List<String> items = List.of();
    private List<String> units = List.of();
    private List<String> regions = List.of();
    private List<String> channels = List.of();
    private List<String> channelNames = List.of();
    private TimeRange submitted = TimeRange.ALWAYS;
    private TimeRange accepted = TimeRange.ALWAYS;
    private TimeRange decided = TimeRange.ALWAYS;
    private TimeRange closed = TimeRange.ALWAYS;
    private @Nullable Boolean overdue;
    private List<String> ratings = List.of();
    private @Nullable Boolean ratingOpen;
    private List<String> stepNames = List.of();
    private List<String> handlers = List.of();
    private List<String> sources = List.of();

    CaseFilterBuilder() {}

    public CaseFilterBuilder status(@Nullable List<String> values) {
        status = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder outcome(@Nullable List<String> values) {
        outcome = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder items(@Nullable List<String> values) {
        items = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder units(@Nullable List<String> values) {
        units = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder regions(@Nullable List<String> values) {
        regions = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder channels(@Nullable List<String> values) {
        channels = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder channelNames(@Nullable List<String> values) {
        channelNames = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder submitted(@Nullable TimeRange range) {
        submitted = orAlways(range);
        return this;
    }

    public CaseFilterBuilder accepted(@Nullable TimeRange range) {
        accepted = orAlways(range);
        return this;
    }

    public CaseFilterBuilder decided(@Nullable TimeRange range) {
        decided = orAlways(range);
        return this;
    }

    public CaseFilterBuilder closed(@Nullable TimeRange range) {
        closed = orAlways(range);
        return this;
    }

    public CaseFilterBuilder overdue(@Nullable Boolean value) {
        overdue = value;
        return this;
    }

    public CaseFilterBuilder ratings(@Nullable List<String> values) {
        ratings = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder ratingOpen(@Nullable Boolean value) {
        ratingOpen = value;
        return this;
    }

    public CaseFilterBuilder stepNames(@Nullable List<String> values) {
        stepNames = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder handlers(@Nullable List<String> values) {
        handlers = Lists.orEmpty(values);
        return this;
    }

    public CaseFilterBuilder sources(@Nullable List<String> values) {
        sources = Lists.orEmpty(values);
        return this;
    }

    /** The filter. */
    public CaseFilter build() {
        return new CaseFilter(
                status,
                outcome,
                items,
                units,
                regions,
                channels,
                channelNames,
                submitted,
                accepted,
                decided,
                closed,
                overdue,
                ratings,
                ratingOpen,
                stepNames,
                handlers,
                sources);
    }

    private static TimeRange orAlways(@Nullable TimeRange range) {
        return range == null ? TimeRange.ALWAYS : range;
    }
}
