/** The only place that Axon sees an aggregate: one thin shell each around the pure deciders. */
@NullMarked
package org.caseledger.application.shell;

import org.jspecify.annotations.NullMarked;
