/** A small, realistic office to look at: units, accounts, a catalogue and cases, all fictional. */
@NullMarked
package org.caseledger.application.demo;

import org.jspecify.annotations.NullMarked;
