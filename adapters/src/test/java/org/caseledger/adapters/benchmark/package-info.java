/**
 * What the ledger costs beside plain inserts of the same rows: {@code mvn verify -Pbenchmark -pl adapters -am} prints
 * tables and writes them to {@code adapters/target/benchmark.md}. Every figure is a ratio taken side by side in one run,
 * because machines are noisy; nothing here fails because something was slow.
 */
package org.caseledger.adapters.benchmark;
