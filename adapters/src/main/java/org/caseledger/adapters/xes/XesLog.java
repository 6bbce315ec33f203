package org.caseledger.adapters.xes;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.caseledger.application.importing.CaseLog;
import org.caseledger.application.importing.CaseLogBroken;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.Place;
import org.jspecify.annotations.Nullable;

/**
 * A log in XES, trace by trace, in which no case number comes twice.
 *
 * <p>Numbers met before are kept as digests only. When two digests agree the log is read a second time up to the earlier
 * case and the numbers themselves are compared, so a collision costs time and refuses nothing that is right.
 */
final class XesLog implements CaseLog {

    private final Source source;
    private final Mapping mapping;
    private final Bounds bounds;
    private final ToLongFunction<String> digest;
    private final SeenNumbers seen = new SeenNumbers();

    private @Nullable Traces traces;
    private @Nullable CaseLogBroken broken;
    private int count;

    XesLog(Source source, Mapping mapping, Bounds bounds, ToLongFunction<String> digest) {
        this.source = source;
        this.mapping = mapping;
        this.bounds = bounds;
        this.digest = digest;
    }

    @Override
    public Optional<LoggedCase> next() {
        if (broken != null) {
            throw broken;
        }
        try {
            Optional<LoggedCase> next = traces().next();
            next.ifPresent(this::refuseIfSeen);
            return next;
        } catch (CaseLogBroken e) {
            broken = e;
            throw e;
        }
    }

    /** Opened at the first call, so that a broken beginning is told like any other broken place. */
    private Traces traces() {
        if (traces == null) {
            traces = new Traces(source, mapping, bounds);
        }
        return traces;
    }

    private void refuseIfSeen(LoggedCase found) {
        for (int ordinal : seen.add(digest.applyAsLong(found.number()), ++count)) {
            LoggedCase before = again(ordinal);
            if (before.number().equals(found.number())) {
                throw twice(found.place(), before.place());
            }
        }
    }

    private LoggedCase again(int ordinal) {
        try (Traces fromStart = new Traces(source, mapping, bounds)) {
            for (int i = 1; i < ordinal; i++) {
                fromStart.next();
            }
            return fromStart.next().orElseThrow();
        }
    }

    private static CaseLogBroken twice(Place here, Place before) {
        return new CaseLogBroken(
                here,
                "Expected each case once, but a trace with the same concept:name begins at " + before + ".",
                "Merge or rename one of them.");
    }

    @Override
    public long bytesRead() {
        return traces == null ? 0 : traces.bytesRead();
    }

    @Override
    public long bytesTotal() {
        return source.size();
    }

    @Override
    public void close() {
        if (traces != null) {
            traces.close();
        }
    }
}
