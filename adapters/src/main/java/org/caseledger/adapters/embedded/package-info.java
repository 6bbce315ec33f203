/**
 * The servers that the ledger brings along when none is configured: where they keep their data, as whom they run, and
 * how they are wired.
 *
 * <p>Both are the real servers, started as child processes from Maven packages. They serve one machine: a demonstration,
 * a developer, a test run. Where the ledger is operated for the public, external and secured servers are configured and
 * nothing in here starts.
 */
@NullMarked
package org.caseledger.adapters.embedded;

import org.jspecify.annotations.NullMarked;
