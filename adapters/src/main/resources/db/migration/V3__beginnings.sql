-- Where histories begin, in ledger order: a rebuild of the search views reads each history once and whole.

CREATE INDEX ledger_event_beginning ON ledger_event (transaction_id, global_index) INCLUDE (stream_id)
    WHERE sequence = 0 AND stream_type IS NOT NULL;

COMMENT ON INDEX ledger_event_beginning IS 'The first event of each history, in ledger order.';
