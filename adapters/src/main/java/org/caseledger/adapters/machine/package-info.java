/**
 * What the ledger keeps and runs on the machine that it is on: its data folder, its cache, child processes, and as whom
 * they run.
 */
@NullMarked
package org.caseledger.adapters.machine;

import org.jspecify.annotations.NullMarked;
