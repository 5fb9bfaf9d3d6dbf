-- CASE: fires
-- FINDING: adding-primary-key
ALTER TABLE customer ADD PRIMARY KEY (id);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

CREATE UNIQUE INDEX CONCURRENTLY customer_pkey ON customer (id);
ALTER TABLE customer ADD CONSTRAINT customer_pkey PRIMARY KEY USING INDEX customer_pkey;
