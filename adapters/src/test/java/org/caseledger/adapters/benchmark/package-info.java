/**
 * What the ledger costs beside something simpler that is measured in the same run: {@code mvn verify -Pbenchmark -pl
 * adapters -am} prints tables and writes them to {@code adapters/target/benchmark.md}, first one that sums up which goals
 * were met. Every figure is a ratio taken side by side, because machines are noisy; nothing here fails because something
 * was slow.
 *
 * <p>{@code -Dbenchmark=P6,P7} runs these parts only. {@code -Dbenchmark.cases=1000000} fills the ledgers of P5, P6, P7 and P8
 * (the large one; {@code -Dbenchmark.cases.small} the small one) with so many cases; {@code -Dbenchmark.rounds} is how
 * often each comparison is repeated, {@code -Dbenchmark.millis} how long one measurement takes in P7 and P8, and {@code
 * -Dbenchmark.seconds} how long each load lasts in P6.
 */
package org.caseledger.adapters.benchmark;
