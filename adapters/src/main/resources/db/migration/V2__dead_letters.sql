-- Histories that a search view cannot show: waiting to be tried again, or given up.

CREATE TABLE dead_letter (
    projection    text        NOT NULL,
    stream_id     text        NOT NULL,
    view          text        NOT NULL,
    sequence      bigint      NOT NULL CHECK (sequence >= 0),
    position      text        NOT NULL,
    event_id      uuid        NOT NULL,
    event_type    text        NOT NULL,
    cause         text        NOT NULL,
    attempts      integer     NOT NULL CHECK (attempts >= 1),
    last_sequence bigint      NOT NULL CHECK (last_sequence >= sequence),
    held_back     bigint      NOT NULL CHECK (held_back >= 0),
    first_seen    timestamptz NOT NULL,
    last_seen     timestamptz NOT NULL,
    CONSTRAINT dead_letter_stream PRIMARY KEY (projection, stream_id)
);

CREATE INDEX dead_letter_view ON dead_letter (view, first_seen);

COMMENT ON TABLE dead_letter IS
    'Histories that one projection does not follow any further, until they are tried again with success or given up. While a row is here, no later event of that history is shown in that view.';
COMMENT ON COLUMN dead_letter.projection IS 'What fills the view, named as in projection_token: an index made anew has another one.';
COMMENT ON COLUMN dead_letter.stream_id IS 'The history. Never personal data.';
COMMENT ON COLUMN dead_letter.view IS 'The search view.';
COMMENT ON COLUMN dead_letter.sequence IS 'The place in the history of the first event that is not shown.';
COMMENT ON COLUMN dead_letter.position IS 'Its place in the ledger, as clients get it.';
COMMENT ON COLUMN dead_letter.event_id IS 'Its id in the ledger.';
COMMENT ON COLUMN dead_letter.event_type IS 'Its stable business name.';
COMMENT ON COLUMN dead_letter.cause IS 'What went wrong: the kind of failure and where. Never content of the event or the document.';
COMMENT ON COLUMN dead_letter.attempts IS 'How often it was tried.';
COMMENT ON COLUMN dead_letter.last_sequence IS 'The last event of the history that the projection came across: a retry that shows less must not take the row away.';
COMMENT ON COLUMN dead_letter.held_back IS 'How many events wait behind the first.';
COMMENT ON COLUMN dead_letter.first_seen IS 'When the history was set aside.';
COMMENT ON COLUMN dead_letter.last_seen IS 'When it failed the last time.';

CREATE TABLE dropped_dead_letter (
    id            bigint      NOT NULL GENERATED ALWAYS AS IDENTITY CONSTRAINT dropped_dead_letter_order PRIMARY KEY,
    projection    text        NOT NULL,
    stream_id     text        NOT NULL,
    view          text        NOT NULL,
    sequence      bigint      NOT NULL,
    position      text        NOT NULL,
    event_id      uuid        NOT NULL,
    event_type    text        NOT NULL,
    cause         text        NOT NULL,
    attempts      integer     NOT NULL,
    last_sequence bigint      NOT NULL,
    held_back     bigint      NOT NULL,
    first_seen    timestamptz NOT NULL,
    last_seen     timestamptz NOT NULL,
    dropped_by    text        NOT NULL,
    dropped_at    timestamptz NOT NULL,
    reason        text        NOT NULL CHECK (reason <> '')
);

CREATE INDEX dropped_dead_letter_view ON dropped_dead_letter (view, id);

COMMENT ON TABLE dropped_dead_letter IS 'Dead letters that somebody gave up: who, when and why. Rows are only added.';
COMMENT ON COLUMN dropped_dead_letter.id IS 'The order in which they were given up.';
COMMENT ON COLUMN dropped_dead_letter.projection IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.stream_id IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.view IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.sequence IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.position IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.event_id IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.event_type IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.cause IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.attempts IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.last_sequence IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.held_back IS 'How many events were given up together with the first.';
COMMENT ON COLUMN dropped_dead_letter.first_seen IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.last_seen IS 'As in dead_letter.';
COMMENT ON COLUMN dropped_dead_letter.dropped_by IS 'The opaque id of the account that gave it up.';
COMMENT ON COLUMN dropped_dead_letter.dropped_at IS 'When.';
COMMENT ON COLUMN dropped_dead_letter.reason IS 'Why, in the words of whoever did it.';
