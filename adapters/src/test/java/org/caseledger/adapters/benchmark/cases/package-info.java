/**
 * Invented cases for the benchmarks, as a real ledger would hold them: Chinese names, items, materials and opinions, all
 * roads through the process, 10 to 30 events a case, hundreds of cases open at the same time. The same seed makes the same
 * ledger. Every event comes from the domain's deciders, so every history is one that the product itself could have written.
 */
@NullMarked
package org.caseledger.adapters.benchmark.cases;

import org.jspecify.annotations.NullMarked;
