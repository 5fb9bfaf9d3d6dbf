CREATE TYPE mood AS ENUM ('SAD', 'HAPPY', 'ECSTATIC');
CREATE TABLE staff (
    id bigint,
    badge text NOT NULL,
    mood mood,
    CONSTRAINT staff_pkey PRIMARY KEY (id),
    CONSTRAINT staff_badge_mood_key UNIQUE (badge) INCLUDE (mood)
);
CREATE INDEX staff_sad ON staff (id) WHERE mood = 'SAD';
COMMENT ON INDEX staff_sad IS 'whom to ask';
CREATE TABLE visit (
    id bigint,
    host text,
    CONSTRAINT visit_pkey PRIMARY KEY (id),
    CONSTRAINT visit_host_fkey FOREIGN KEY (host) REFERENCES staff (badge)
);
