CREATE TABLE titled (
    age integer,
    name text,
    CONSTRAINT named_check CHECK (name <> '')
);
CREATE TABLE person (
    id bigint NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id)
) INHERITS (titled);
