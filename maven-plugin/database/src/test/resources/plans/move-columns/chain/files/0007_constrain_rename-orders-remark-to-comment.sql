-- concertina: 1
-- change: rename-orders-remark-to-comment
-- phase: constrain
-- parent: sha256/v1:f6e1f4576a6c82a5d8304fcac05119e46d89ea3252c607a808412caaeeed8d4f
-- depends: 0006_backfill_rename-orders-remark-to-comment
-- transactional: no
-- gate: none
-- schema: sha256/v1:88647a46bc1d18fb2379e65e0c14219c7e5483a0016c89189949ac41d479868f
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

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
            WHERE comment IS DISTINCT FROM CAST((remark) AS text) AND remark IS DISTINCT FROM CAST((comment) AS text)
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

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_comment_idx
    ON public.orders (comment);
