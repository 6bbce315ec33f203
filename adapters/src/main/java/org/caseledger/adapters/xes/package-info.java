/** Reads event logs in XES (IEEE 1849), plain or gzip, as a stream: memory for one trace, whatever the log's size. */
@NullMarked
package org.caseledger.adapters.xes;

import org.jspecify.annotations.NullMarked;
