/** Giving commands to the ledger: who may, once only, against which version, and what was stored. */
@NullMarked
package org.caseledger.application.command;

import org.jspecify.annotations.NullMarked;
