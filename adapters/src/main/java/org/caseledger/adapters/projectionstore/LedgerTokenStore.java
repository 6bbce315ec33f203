package org.caseledger.adapters.projectionstore;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * How far each projection has read, in PostgreSQL, also where the events are elsewhere; and who works on which segment.
 *
 * <p>A projection's views live in another store, so a token cannot be committed together with them. It is stored in the
 * commit phase of the batch's unit of work, after everything that the batch does while it prepares; if any of that
 * fails, the token stays and the batch is read again.
 *
 * <p>Whoever lost a claim, however late it notices, can store no token any more, even if the segment is nobody's now: the
 * token may have moved on meanwhile and must not go back.
 */
public final class LedgerTokenStore extends JdbcTokenStore {

    /** After this long without a sign of life others may take a segment. */
    public static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(4);

    private final Claims claims;
    private final long showAgain;
    private final Map<Claims.Work, Long> shown = new ConcurrentHashMap<>();

    private LedgerTokenStore(JdbcTokenStore.Builder builder, Claims claims, Duration claimTimeout) {
        super(builder);
        this.claims = claims;
        this.showAgain = claimTimeout.dividedBy(4).toNanos();
    }

    /**
     * The token store in this database, for one instance of the application: it claims under a name that no other has,
     * not even one on another machine whose process has the same number and host name.
     */
    public static LedgerTokenStore in(DataSource dataSource) {
        return in(dataSource, CLAIM_TIMEOUT);
    }

    /**
     * As above.
     *
     * @param claimTimeout after how long without a sign of life others may take a segment
     */
    public static LedgerTokenStore in(DataSource dataSource, Duration claimTimeout) {
        var owner = UUID.randomUUID().toString();
        var serializer = LedgerTokenSerializer.create();
        var builder = JdbcTokenStore.builder()
                .connectionProvider(new ShortTransactions(dataSource))
                .serializer(serializer)
                .nodeId(owner)
                .claimTimeout(claimTimeout)
                .schema(schema());
        var claims = new Claims(dataSource, new StoredTokens(serializer), owner, claimTimeout);
        return new LedgerTokenStore(builder, claims, claimTimeout);
    }

    private static TokenSchema schema() {
        return TokenSchema.builder()
                .setTokenTable("projection_token")
                .setProcessorNameColumn("processor")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().phase().isBefore(UnitOfWork.Phase.COMMIT)) {
            CurrentUnitOfWork.get().onCommit(work -> store(token, new Claims.Work(processorName, segment)));
        } else {
            store(token, new Claims.Work(processorName, segment));
        }
    }

    private void store(@Nullable TrackingToken token, Claims.Work work) {
        require(claims.store(token, work), work);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        var work = new Claims.Work(processorName, segment);
        var taken = claims.take(work).orElseThrow(() -> taken(work));
        shown.put(work, System.nanoTime());
        return taken.token();
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        validateSegment(processorName, segment);
        return fetchToken(processorName, segment.getSegmentId());
    }

    /** Shows a sign of life, unless the last one is recent: Axon asks for it far more often than others look. */
    @Override
    public void extendClaim(String processorName, int segment) {
        var work = new Claims.Work(processorName, segment);
        var last = shown.get(work);
        if (last == null || System.nanoTime() - last >= showAgain) {
            require(claims.show(work), work);
        }
    }

    private void require(boolean mine, Claims.Work work) {
        if (!mine) {
            shown.remove(work);
            throw taken(work);
        }
        shown.put(work, System.nanoTime());
    }

    private static UnableToClaimTokenException taken(Claims.Work work) {
        return new UnableToClaimTokenException("Another instance works on segment " + work.segment() + " of "
                + work.processor() + ", or nobody has begun it");
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        var work = new Claims.Work(processorName, segment);
        shown.remove(work);
        claims.release(work);
    }

    /** Axon merges segments in two steps; a crash between them would leave out what one was behind the other. */
    @Override
    public void deleteToken(String processorName, int segment) {
        throw new UnsupportedOperationException("Segments stay as they were cut when the projection began");
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        return claims.free(processorName);
    }
}
