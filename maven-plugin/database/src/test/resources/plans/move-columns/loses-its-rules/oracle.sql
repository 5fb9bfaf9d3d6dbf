CREATE TABLE staff (
    id integer NOT NULL,
    card integer NOT NULL,
    account text NOT NULL,
    level integer NOT NULL,
    CONSTRAINT staff_pkey PRIMARY KEY (id)
);
