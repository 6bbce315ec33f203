/** Bad input of every kind: what it is answered, and that the ledger gains nothing by it. */
package org.caseledger.adapters.graphql.refusal;
