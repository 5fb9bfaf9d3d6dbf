CREATE TABLE vehicle (
    id bigint NOT NULL,
    name text,
    wheels integer DEFAULT 4 NOT NULL,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);
CREATE TABLE bike (
    frame text,
    CONSTRAINT bike_pkey PRIMARY KEY (id)
) INHERITS (vehicle);
ALTER TABLE bike ALTER COLUMN wheels SET DEFAULT 2;
ALTER TABLE bike ALTER COLUMN name SET NOT NULL;
CREATE INDEX bike_frame_idx ON bike (frame);
