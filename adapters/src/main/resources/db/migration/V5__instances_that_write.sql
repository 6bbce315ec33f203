ALTER TABLE projection_instance
    ADD COLUMN writes boolean NOT NULL DEFAULT true,
    ADD COLUMN shares boolean NOT NULL DEFAULT true;

COMMENT ON COLUMN projection_instance.writes IS 'Whether it reached the search server lately.';
COMMENT ON COLUMN projection_instance.shares IS 'Whether it takes a share of the segments; one that cannot write, while others can, does not.';
