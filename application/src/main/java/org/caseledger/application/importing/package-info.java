/** What the case log of another system tells: cases and their steps, one case at a time, in no one's format. */
@NullMarked
package org.caseledger.application.importing;

import org.jspecify.annotations.NullMarked;
