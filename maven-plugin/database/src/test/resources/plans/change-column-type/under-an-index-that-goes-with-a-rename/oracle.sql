CREATE TABLE visit (id bigint, guest text, address inet, CONSTRAINT visit_pkey PRIMARY KEY (id));
