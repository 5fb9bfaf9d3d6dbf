-- CASE: fires
-- FINDING: adding-unique-constraint
ALTER TABLE customer ADD CONSTRAINT customer_email_key UNIQUE (email);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

CREATE UNIQUE INDEX CONCURRENTLY customer_email_key ON customer (email);
ALTER TABLE customer ADD CONSTRAINT customer_email_key UNIQUE USING INDEX customer_email_key;
