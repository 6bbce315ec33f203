package org.caseledger.adapters.benchmark.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.messaging.MetaData;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.EventMetadata;
import org.postgresql.PGConnection;

/**
 * Puts generated cases straight into the ledger's table, ten thousand events a transaction, in the bytes that the product
 * itself would have written.
 */
public final class LedgerFiller implements AutoCloseable {

    private static final int EVENTS = 10_000;
    private static final int COLUMNS = 9;
    private static final String COPY =
            "COPY ledger_event (event_id, stream_id, sequence, stream_type, recorded_at, type,"
                    + " revision, payload, metadata) FROM STDIN (FORMAT binary)";

    private final DataSource database;
    private final Consumer<String> progress;
    private final EventFormat format = new EventFormat();
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Tally tally = new Tally();

    private BinaryRows rows;
    private int pending;
    private Future<?> writing = CompletableFuture.completedFuture(null);

    private LedgerFiller(DataSource database, Consumer<String> progress) throws IOException {
        this.database = database;
        this.progress = progress;
        this.rows = new BinaryRows();
    }

    /**
     * Adds cases to a ledger that has its tables, and the service items of the demonstration.
     *
     * @param progress is told now and then how far it is
     */
    public static Tally fill(DataSource database, long seed, int cases, Consumer<String> progress) throws Exception {
        return store(database, new GeneratedCases(seed, cases), progress);
    }

    /** Adds more cases to a ledger that has the service items already; another seed makes other cases. */
    public static Tally add(DataSource database, long seed, int cases, Consumer<String> progress) throws Exception {
        return store(database, new GeneratedCases(seed, cases).withoutItems(), progress);
    }

    private static Tally store(DataSource database, GeneratedCases cases, Consumer<String> progress) throws Exception {
        try (var filler = new LedgerFiller(database, progress)) {
            cases.tell(filler::add);
            filler.flush();
            filler.writing.get();
            return filler.tally;
        }
    }

    private void add(Happening happening) {
        try {
            write(happening);
            tally.count(happening);
            if (++pending == EVENTS) {
                flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Happening happening) throws IOException {
        var envelope = Envelope.plain(happening.command().toString());
        var metadata = MetaData.from(EventMetadata.of(happening.occasion(), envelope, happening.command()));
        var payload = format.serialize(happening.event(), byte[].class);
        rows.row(COLUMNS)
                .add(happening.id())
                .add(happening.streamId())
                .add(happening.sequence())
                .add(happening.streamType())
                .add(happening.occasion().at())
                .add(payload.getType().getName())
                .add(payload.getType().getRevision())
                .add(payload.getData())
                .add(format.serialize(metadata, byte[].class).getData());
    }

    /** Hands the rows to the writer, who works while the next ones are made. */
    private void flush() throws IOException, InterruptedException, ExecutionException {
        var full = rows.finished();
        writing.get();
        writing = writer.submit(() -> copy(full));
        rows = new BinaryRows();
        pending = 0;
        if (tally.events() % (20 * EVENTS) == 0) {
            progress.accept("filled %,d events of %,d cases".formatted(tally.events(), tally.cases()));
        }
    }

    private Void copy(byte[] full) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            copy.writeToCopy(full, 0, full.length);
            copy.endCopy();
            return null;
        }
    }

    @Override
    public void close() {
        writer.shutdown();
    }
}
