-- concertina: 1
-- change: change-ticket-id-to-bigint
-- phase: constrain
-- parent: sha256/v1:2a0744acb651784d30bdfd8ea4753becfac3a29b8b1d4a27136a4bef414d72aa
-- depends: 0003_backfill_change-ticket-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:afc1c675c124d270666f7d8a5cf172be73af4f6c6335d0bfa823d421b67c13d6
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_ticket_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.ticket
    ADD CONSTRAINT ticket__shadow_0002_id_not_null_check CHECK (_shadow_0002_id IS NOT NULL) NOT VALID;

ALTER TABLE public.ticket ALTER COLUMN _shadow_0002_id DROP NOT NULL;
COMMIT;
