CREATE TABLE vehicle (
    id bigint NOT NULL,
    name text,
    wheels integer DEFAULT 4 NOT NULL,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);
CREATE TABLE owned (
    owner text,
    CONSTRAINT owned_check CHECK (owner <> '')
);
