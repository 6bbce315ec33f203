/**
 * What can be found: the documents of the search views, what each means, and the questions that they answer. The views
 * are disposable; the ledger is the truth.
 */
@NullMarked
package org.caseledger.application.search;

import org.jspecify.annotations.NullMarked;
