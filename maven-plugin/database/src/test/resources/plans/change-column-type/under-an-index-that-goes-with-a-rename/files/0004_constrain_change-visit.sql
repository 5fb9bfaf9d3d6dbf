-- concertina: 1
-- change: change-visit
-- phase: constrain
-- parent: sha256/v1:41c1e424093e0b681ded61f9db6ada9849b19fa6bb06364b800a8c3ddd446f09
-- depends: 0003_backfill_change-visit
-- transactional: yes
-- gate: none
-- schema: sha256/v1:572fd1ae8d0f9178f31c5b423396fd6b8e6ff456fece0719ed0d8cbde330d339
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS SHARE
-- rollback: nothing to do

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
        FROM public.visit
            WHERE guest IS DISTINCT FROM CAST((host) AS text) AND host IS DISTINCT FROM CAST((guest) AS text)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

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
        FROM public.visit
            WHERE _shadow_0002_address IS DISTINCT FROM CAST((address) AS inet) AND address IS DISTINCT FROM CAST((_shadow_0002_address) AS cidr)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;
