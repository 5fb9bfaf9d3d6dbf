-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: expand
-- parent: sha256/v1:1cf6c08ec160ea492f34dcdd8038d339901c90cbf58fd546d20238889e3d99e2
-- transactional: no
-- gate: none
-- schema: sha256/v1:449fb1c37601b5ab642ce9664f47ba372f6ebd9ed573d8ff98cd7f225ebe4249
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.staff;
DROP TRIGGER "~concertina_last" ON public.staff;
DROP FUNCTION public.concertina_sync_first_staff();
DROP FUNCTION public.concertina_sync_last_staff();
ALTER TABLE public.staff DROP COLUMN role;
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
        SELECT CAST(ROW(concertina_from.boss) AS pg_catalog.text) AS sample
        FROM public.staff AS concertina_from
            WHERE (concertina_from.boss IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.staff AS concertina_to
                WHERE concertina_to.badge = concertina_from.boss
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" reference by "boss" no row of table "public.staff", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_boss_fkey FOREIGN KEY (boss) REFERENCES public.staff (badge) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_boss_fkey;
