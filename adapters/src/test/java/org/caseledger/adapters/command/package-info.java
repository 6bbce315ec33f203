/** Giving commands to a real ledger. */
package org.caseledger.adapters.command;
