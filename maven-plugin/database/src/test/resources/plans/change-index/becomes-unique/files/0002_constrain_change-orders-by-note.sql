-- concertina: 1
-- change: change-orders-by-note
-- phase: constrain
-- parent: sha256/v1:840715400675ba7b0ce441909bd414448f6fd86cd6fcfc8fa3ac9d55e80afd07
-- transactional: no
-- gate: live
-- schema: sha256/v1:b63ee43bd126803df7c0c40eec3390a2f972e800b028ec3c6f13edada717c638
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(note) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE note IS NOT NULL
            GROUP BY note
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "note", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_by_note
    ON public.orders (note);
