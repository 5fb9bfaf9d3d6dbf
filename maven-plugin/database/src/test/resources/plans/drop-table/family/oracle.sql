CREATE TABLE other (
    id bigint NOT NULL,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);
