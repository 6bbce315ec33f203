/**
 * Making search views anew without an outage: beside the one that is searched, filled, compared, and put in its place at
 * once.
 */
@NullMarked
package org.caseledger.application.rebuild;

import org.jspecify.annotations.NullMarked;
