-- The ledger, its snapshots, and how far each projection has come.

CREATE TABLE ledger_event (
    transaction_id xid8        NOT NULL DEFAULT pg_current_xact_id(),
    global_index   bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    sequence       bigint      NOT NULL CHECK (sequence >= 0),
    recorded_at    timestamptz NOT NULL,
    event_id       uuid        NOT NULL,
    stream_id      text        NOT NULL,
    stream_type    text,
    type           text        NOT NULL,
    revision       text,
    payload        bytea       NOT NULL,
    metadata       bytea       NOT NULL,
    CONSTRAINT ledger_event_order PRIMARY KEY (transaction_id, global_index),
    CONSTRAINT ledger_event_stream UNIQUE (stream_id, sequence),
    CONSTRAINT ledger_event_once UNIQUE (event_id)
);

CREATE INDEX ledger_event_time ON ledger_event (recorded_at);

COMMENT ON TABLE ledger_event IS
    'Every step of every case, once, for ever. Rows are only added. Ledger order is (transaction_id, global_index), and may only be read below pg_snapshot_xmin(pg_current_snapshot()): above it, a row that comes earlier may still be on its way. Never move this table into a fresh cluster by dump and restore alone: its transaction ids would lie in the new cluster''s future (see the documentation of the package org.caseledger.adapters.eventstore.postgres).';
COMMENT ON COLUMN ledger_event.transaction_id IS 'The transaction that added the row: first half of its place in the ledger.';
COMMENT ON COLUMN ledger_event.global_index IS 'Grows within a transaction; may have gaps: second half of its place in the ledger.';
COMMENT ON COLUMN ledger_event.sequence IS 'Place in the stream, from 0, without gaps.';
COMMENT ON COLUMN ledger_event.recorded_at IS 'When the application recorded the event (its message''s timestamp).';
COMMENT ON COLUMN ledger_event.event_id IS 'The message''s UUID: the same id is never recorded twice.';
COMMENT ON COLUMN ledger_event.stream_id IS 'Whose history the event belongs to. Never personal data.';
COMMENT ON COLUMN ledger_event.stream_type IS 'The aggregate''s type; null for events that belong to no aggregate.';
COMMENT ON COLUMN ledger_event.type IS 'The stable business name of the event, such as case.accepted.';
COMMENT ON COLUMN ledger_event.revision IS 'The revision of that name.';
COMMENT ON COLUMN ledger_event.payload IS 'The event, JSON, byte for byte as it was written: proofs are made over these bytes.';
COMMENT ON COLUMN ledger_event.metadata IS 'Who and why, JSON, byte for byte. Never personal data.';

CREATE FUNCTION refuse_to_change_the_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger only grows: % on % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'modifying_sql_data_not_permitted',
              HINT = 'Correct a mistake by recording a further event.';
END
$$;

COMMENT ON FUNCTION refuse_to_change_the_ledger() IS 'Makes what was recorded immutable for every role, replication roles included.';

CREATE TRIGGER ledger_event_is_immutable
    BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_ledger();

ALTER TABLE ledger_event ENABLE ALWAYS TRIGGER ledger_event_is_immutable;

CREATE TABLE ledger_snapshot (
    stream_id   text        NOT NULL CONSTRAINT ledger_snapshot_stream PRIMARY KEY,
    sequence    bigint      NOT NULL,
    stream_type text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    event_id    uuid        NOT NULL,
    type        text        NOT NULL,
    revision    text,
    payload     bytea       NOT NULL,
    metadata    bytea       NOT NULL
);

COMMENT ON TABLE ledger_snapshot IS
    'The newest snapshot of a stream: saves reading its beginning. Disposable; every row can be made again from ledger_event.';
COMMENT ON COLUMN ledger_snapshot.stream_id IS 'The stream that it sums up.';
COMMENT ON COLUMN ledger_snapshot.sequence IS 'The last event that it includes.';
COMMENT ON COLUMN ledger_snapshot.stream_type IS 'The aggregate''s type.';
COMMENT ON COLUMN ledger_snapshot.recorded_at IS 'When it was made.';
COMMENT ON COLUMN ledger_snapshot.event_id IS 'The snapshot message''s UUID.';
COMMENT ON COLUMN ledger_snapshot.type IS 'The stable name of the state that it holds.';
COMMENT ON COLUMN ledger_snapshot.revision IS 'The revision of that name; another revision makes it useless, not wrong.';
COMMENT ON COLUMN ledger_snapshot.payload IS 'The state, JSON.';
COMMENT ON COLUMN ledger_snapshot.metadata IS 'JSON.';

CREATE TABLE projection_token (
    processor  text    NOT NULL,
    segment    integer NOT NULL,
    token      bytea,
    token_type text,
    claimed_at text,
    owner      text,
    CONSTRAINT projection_token_segment PRIMARY KEY (processor, segment)
);

COMMENT ON TABLE projection_token IS 'How far each projection has read the ledger, and which node is at it (Axon''s token store).';
COMMENT ON COLUMN projection_token.processor IS 'The name of the projection.';
COMMENT ON COLUMN projection_token.segment IS 'The part of the projection''s work.';
COMMENT ON COLUMN projection_token.token IS 'The place in the ledger up to which it has read; null at the start.';
COMMENT ON COLUMN projection_token.token_type IS 'The stable name of the kind of token.';
COMMENT ON COLUMN projection_token.claimed_at IS 'When the owner last showed that it is alive (ISO 8601).';
COMMENT ON COLUMN projection_token.owner IS 'The node that works on it.';
