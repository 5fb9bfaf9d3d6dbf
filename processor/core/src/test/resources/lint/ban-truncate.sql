-- CASE: fires
-- FINDING: ban-truncate
TRUNCATE orders CASCADE;

-- CASE: the safe form
-- concertina: 1
-- transactional: no

-- concertina:batch table=public.orders key=id
UPDATE orders SET archived = true WHERE archived IS NULL;
