-- concertina: 1
-- change: drop-orders-2027
-- phase: contract
-- parent: sha256/v1:3af95a19e626bfa21c1da935e7d0cc24c77c7dc0c446abb96908c9aaed0247e1
-- transactional: no
-- gate: live
-- schema: sha256/v1:3e981f5085a2304d488dde4261d8ae2e8bc7513b3a08fd77a176590c7722382a
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The partition's table comes back with every row that it had.
BEGIN;
ALTER TABLE concertina_attic._retired_0002_orders_2027 SET SCHEMA public;
ALTER TABLE public._retired_0002_orders_2027 RENAME TO orders_2027;
ALTER INDEX public._retired_0002_orders_2027_pkey RENAME TO orders_2027_pkey;
COMMIT;

-- Look first: a row that references nothing would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(concertina_from.region) AS pg_catalog.text) AS sample
        FROM public.orders_2027 AS concertina_from
            WHERE (concertina_from.region IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.regions AS concertina_to
                WHERE concertina_to.code = concertina_from.region
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders_2027" reference by "region" no row of table "public.regions", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders_2027
    ADD CONSTRAINT orders_region_fkey FOREIGN KEY (region) REFERENCES public.regions (code) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders_2027 VALIDATE CONSTRAINT orders_region_fkey;

-- The check that PostgreSQL left at the detaching proves that all rows fit; attached, it is not
-- needed.
BEGIN;
ALTER TABLE public.orders
    ATTACH PARTITION public.orders_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

DO $concertina$
DECLARE
    detach_check pg_catalog.name;
BEGIN
    FOR detach_check IN
        SELECT c.conname
        FROM pg_catalog.pg_constraint AS c
        WHERE c.conrelid = 'public.orders_2027'::pg_catalog.regclass AND c.contype = 'c' AND c.coninhcount = 0
            AND c.conname <> ALL (ARRAY[]::pg_catalog.name[])
    LOOP
        EXECUTE pg_catalog.format('ALTER TABLE public.orders_2027 DROP CONSTRAINT %I', detach_check);
    END LOOP;
END
$concertina$;
COMMIT;
