-- CASE: fires
-- FINDING: require-batched-backfill
-- file: 0003_backfill_state.sql
UPDATE events SET state = 0 WHERE state IS NULL;

-- CASE: the safe form
-- file: 0003_backfill_state.sql
-- concertina: 1
-- transactional: no

-- concertina:batch table=public.events key=id
UPDATE events SET state = 0 WHERE state IS NULL;
