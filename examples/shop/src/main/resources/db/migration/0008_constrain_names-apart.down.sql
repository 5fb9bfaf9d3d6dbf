-- concertina: 1
-- change: names-apart
-- phase: constrain
-- parent: sha256/v1:f7e7485659a3839366db8e05cf85309f39f583410d46818637c740aa9b4065ad
-- depends: 0007_backfill_names-apart
-- transactional: no
-- gate: none
-- schema: sha256/v1:71bf2252a43c92b80b57b2946342a5c90069bc7bdbf811a3045b690244119a40
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.customer
    ADD CONSTRAINT customer_last_name_not_null_check CHECK (last_name IS NOT NULL) NOT VALID;

ALTER TABLE public.customer ALTER COLUMN last_name DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.customer
    ADD CONSTRAINT customer_first_name_not_null_check CHECK (first_name IS NOT NULL) NOT VALID;

ALTER TABLE public.customer ALTER COLUMN first_name DROP NOT NULL;
COMMIT;
