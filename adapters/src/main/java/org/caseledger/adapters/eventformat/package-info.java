/** How events are written: stable names and revisions, JSON that people can read, and upcasting of old revisions. */
@NullMarked
package org.caseledger.adapters.eventformat;

import org.jspecify.annotations.NullMarked;
