package org.caseledger.adapters.embedded.elasticsearch;

import java.nio.file.Path;

/**
 * How the embedded search server is run.
 *
 * @param distribution the zip of the server, from which it is unpacked once
 * @param heap its Java heap, with Java's units ("512m")
 * @param quickStart compile little: ready sooner, slower when busy; for tests
 */
public record ElasticsearchOptions(Path distribution, String heap, boolean quickStart) {}
