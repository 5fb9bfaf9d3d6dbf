-- concertina: 1
-- change: visits-are-cancelled
-- phase: expand
-- parent: sha256/v1:ee536de7b507f4729c4a7929c5b833bd97110dc8dd12137240e10ea92da43137
-- transactional: no
-- gate: none
-- schema: sha256/v1:8f0a5d1686b2f94c549b5957f9277c42d60b848a69ebf1e369df939f0b8e4f4d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The wider check takes over in one transaction and reads no row: what the old one let pass it does
-- too.
BEGIN;
ALTER TABLE public.visit
    ADD CONSTRAINT _interim_0019_visit_status_check CHECK (status IN ('PLANNED', 'DONE', 'CANCELLED')) NOT VALID;

ALTER TABLE public.visit DROP CONSTRAINT visit_status_check;

ALTER TABLE public.visit RENAME CONSTRAINT _interim_0019_visit_status_check TO visit_status_check;
COMMIT;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_status_check;
