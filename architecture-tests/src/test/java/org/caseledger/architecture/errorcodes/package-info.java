/** Lists every code by which the ledger refuses something, for those who write front ends. */
package org.caseledger.architecture.errorcodes;
