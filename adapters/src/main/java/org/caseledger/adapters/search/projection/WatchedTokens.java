package org.caseledger.adapters.search.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * The token store as one processor uses it: what it does there shows that it lives, and which segments it took.
 *
 * @param tokens the token store
 * @param pulse told of every sign of life
 * @param meters count segments that are taken and released
 */
record WatchedTokens(TokenStore tokens, Pulse pulse, ViewMeters meters) implements TokenStore {

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        tokens.initializeTokenSegments(processorName, segmentCount);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        tokens.initializeTokenSegments(processorName, segmentCount, initialToken);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        tokens.initializeSegment(token, processorName, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        pulse.of(segment);
        tokens.storeToken(token, processorName, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        return taken(tokens.fetchToken(processorName, segment), segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        return taken(tokens.fetchToken(processorName, segment), segment.getSegmentId());
    }

    private @Nullable TrackingToken taken(@Nullable TrackingToken token, int segment) {
        pulse.of(segment);
        meters.taken();
        return token;
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        pulse.of(segment);
        tokens.extendClaim(processorName, segment);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.releaseClaim(processorName, segment);
        meters.released();
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        tokens.deleteToken(processorName, segment);
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return tokens.fetchSegments(processorName);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        return tokens.fetchAvailableSegments(processorName);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
