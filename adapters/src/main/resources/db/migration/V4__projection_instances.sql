CREATE TABLE projection_instance (
    projection text        NOT NULL,
    instance   text        NOT NULL,
    seen_at    timestamptz NOT NULL,
    CONSTRAINT projection_instance_once PRIMARY KEY (projection, instance)
);

COMMENT ON TABLE projection_instance IS 'Which nodes can work on a projection, so that each takes its share of the segments.';
COMMENT ON COLUMN projection_instance.projection IS 'The name of the projection, as in projection_token.';
COMMENT ON COLUMN projection_instance.instance IS 'The node, under a name that it gave itself when it started.';
COMMENT ON COLUMN projection_instance.seen_at IS 'When it last showed that it is alive.';
