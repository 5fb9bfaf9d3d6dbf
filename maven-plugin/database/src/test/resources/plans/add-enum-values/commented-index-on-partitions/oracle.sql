CREATE TYPE mood AS ENUM ('GLAD', 'CALM', 'SAD');
CREATE TABLE visit (id bigint, mood mood NOT NULL, note varchar(10), CONSTRAINT visit_pkey PRIMARY KEY (id)) PARTITION BY HASH (id);
CREATE INDEX visit_mood_idx ON visit (mood);
CREATE INDEX visit_note_idx ON visit (note);
COMMENT ON INDEX visit_mood_idx IS 'whom to ask';
COMMENT ON INDEX visit_note_idx IS 'by length';
CREATE TABLE visit_even PARTITION OF visit FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE visit_odd PARTITION OF visit FOR VALUES WITH (MODULUS 2, REMAINDER 1);
