package org.caseledger.adapters.search.comparison;

/** A document as Elasticsearch has it: its version, counted from 1, and the very bytes that were sent. */
record StoredDocument(long version, byte[] json) {}
