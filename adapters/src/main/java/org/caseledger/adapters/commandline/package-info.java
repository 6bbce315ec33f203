/** The application's command line: what can be asked of it, what it prints, and how it ends. */
@NullMarked
package org.caseledger.adapters.commandline;

import org.jspecify.annotations.NullMarked;
