CREATE TABLE other (
    id bigint NOT NULL,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);
CREATE TABLE zebra (
    id bigint NOT NULL,
    stripes integer,
    CONSTRAINT zebra_pkey PRIMARY KEY (id),
    CONSTRAINT zebra_stripes_check CHECK (stripes > 0)
);
CREATE TABLE crossing (
    street text NOT NULL,
    CONSTRAINT crossing_pkey PRIMARY KEY (street)
);
CREATE TABLE animal (
    street text NOT NULL,
    name text,
    CONSTRAINT animal_pkey PRIMARY KEY (id)
) INHERITS (zebra, crossing);
CREATE TABLE foal (
    CONSTRAINT foal_pkey PRIMARY KEY (id)
) INHERITS (animal);
