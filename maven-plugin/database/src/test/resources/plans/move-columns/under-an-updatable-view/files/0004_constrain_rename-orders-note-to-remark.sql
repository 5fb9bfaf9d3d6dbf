-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: constrain
-- parent: sha256/v1:b0724a7226764e2bf61fe68546f1bdd20f93ab5a9410a14d229b953055006d17
-- depends: 0003_backfill_rename-orders-note-to-remark
-- transactional: no
-- gate: none
-- schema: sha256/v1:250638dd33a08396de44030e3dcfa3ef72e4e21d3c13a8698c070cf7c7efde38
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
BEGIN;
DROP VIEW public.order_list;

CREATE VIEW public.order_list WITH (security_invoker = true) AS SELECT id, remark AS note, total FROM public.orders WHERE total > 0
  WITH CASCADED CHECK OPTION;

ALTER VIEW public.order_list ALTER COLUMN note SET DEFAULT 'none';

COMMENT ON COLUMN public.order_list.note IS 'in words';

COMMENT ON VIEW public.order_list IS 'What counts';

GRANT UPDATE (note) ON TABLE public.order_list TO pg_monitor;

GRANT SELECT, INSERT ON TABLE public.order_list TO pg_monitor;
COMMIT;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP TRIGGER add_note ON public.order_notes;
DROP VIEW public.order_notes;
CREATE VIEW public.order_notes AS SELECT remark AS words FROM public.orders;
CREATE TRIGGER add_note INSTEAD OF INSERT ON public.order_notes FOR EACH ROW EXECUTE FUNCTION public.add_note();
COMMIT;
