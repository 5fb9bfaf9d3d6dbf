-- CASE: fires
-- FINDING: sensitive-column-in-index
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY customer_iban ON customer (iban);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY customer_iban ON customer (iban_hash);
