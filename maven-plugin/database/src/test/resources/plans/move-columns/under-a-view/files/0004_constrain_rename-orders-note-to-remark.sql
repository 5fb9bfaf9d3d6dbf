-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: constrain
-- parent: sha256/v1:9d51f2e4c04c9fcf53a3b70dd266e43ce024e69ed2c77b43c17ec0f30b9a39fb
-- depends: 0003_backfill_rename-orders-note-to-remark
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f79d032635e4b6c2a5bd0f9a2a0d8b5a28b0b39dde65cc251fd9e6a53ac56762
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.order_list;
CREATE VIEW public.order_list AS SELECT id, remark AS note FROM public.orders;
