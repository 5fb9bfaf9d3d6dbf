-- concertina: 1
-- change: change-visit-note-to-varchar-40
-- phase: expand
-- parent: sha256/v1:4bf473359d2579c9d3e3844025e7eda84512f196dbe9fc01f4ad94f497c6bcab
-- transactional: no
-- gate: none
-- schema: sha256/v1:0229dce64c3e5eae068f290cf04004d19e9e39622b1b7a59aedf67ccbe3beb4c
-- cost: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.visit
    ADD COLUMN _shadow_0002_note character varying(10);

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.visit', '_shadow_0002_note');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = 'note';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = '_shadow_0002_note';
    SELECT t.typstorage <> 'p' INTO may_be_toasted
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = target.atttypid;
    SELECT t.typstorage <> source.attstorage INTO chosen
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = source.atttypid;
    IF source.attstattarget >= 0 THEN
        EXECUTE alter_column || pg_catalog.format('SET STATISTICS %s', source.attstattarget);
    END IF;
    IF may_be_toasted AND chosen AND source.attstorage <> target.attstorage THEN
        EXECUTE alter_column || CASE source.attstorage
            WHEN 'p' THEN 'SET STORAGE PLAIN'
            WHEN 'e' THEN 'SET STORAGE EXTERNAL'
            WHEN 'm' THEN 'SET STORAGE MAIN'
            ELSE 'SET STORAGE EXTENDED' END;
    END IF;
    IF may_be_toasted AND source.attcompression <> target.attcompression THEN
        EXECUTE alter_column || CASE source.attcompression
            WHEN 'p' THEN 'SET COMPRESSION pglz'
            WHEN 'l' THEN 'SET COMPRESSION lz4'
            ELSE 'SET COMPRESSION DEFAULT' END;
    END IF;
    FOR item IN
        SELECT o.option
        FROM pg_catalog.unnest(source.attoptions) AS o (option)
        WHERE o.option ~ '^n_distinct'
    LOOP
        EXECUTE alter_column || pg_catalog.format('SET (%s)', item.option);
    END LOOP;
    FOR item IN
        SELECT a.privilege_type, a.grantee, a.is_grantable
        FROM pg_catalog.aclexplode(source.attacl) AS a
    LOOP
        EXECUTE pg_catalog.format(
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0002_note', 'public.visit',
            CASE WHEN item.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(item.grantee)) END,
            CASE WHEN item.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    -- publications have column lists since version 15
    IF pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 150000 THEN
        FOR item IN
            SELECT p.pubname, pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS filter,
                (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
                FROM pg_catalog.pg_attribute AS a
                WHERE a.attrelid = r.prrelid
                    AND (a.attnum = ANY (r.prattrs::pg_catalog.int2[]) OR a.attnum = target.attnum)
                ) AS columns
            FROM pg_catalog.pg_publication_rel AS r
            JOIN pg_catalog.pg_publication AS p ON p.oid = r.prpubid
            WHERE r.prrelid = source.attrelid
                AND source.attnum = ANY (r.prattrs::pg_catalog.int2[])
                AND target.attnum <> ALL (r.prattrs::pg_catalog.int2[])
        LOOP
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.visit');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.visit', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_note IS NULL)
            AND NEW._shadow_0002_note IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10)) THEN
            NEW.note := (SELECT (_shadow_0002_note) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_note IS NULL THEN
            NEW._shadow_0002_note := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_note IS DISTINCT FROM OLD._shadow_0002_note
            AND NEW._shadow_0002_note IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10)) THEN
            IF NEW.note IS DISTINCT FROM OLD.note
                AND NEW.note IS DISTINCT FROM CAST((SELECT (_shadow_0002_note) FROM (SELECT NEW.*) AS concertina_row) AS character varying(40)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "note" and "_shadow_0002_note" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.note := (SELECT (_shadow_0002_note) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_note IS DISTINCT FROM OLD._shadow_0002_note)
            AND (NEW.note IS DISTINCT FROM OLD.note
                AND NEW._shadow_0002_note IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10))
                AND NEW.note IS DISTINCT FROM CAST((SELECT (_shadow_0002_note) FROM (SELECT NEW.*) AS concertina_row) AS character varying(40))) THEN
            NEW._shadow_0002_note := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.note IS DISTINCT FROM OLD.note OR NEW._shadow_0002_note IS DISTINCT FROM OLD._shadow_0002_note)
        AND NEW._shadow_0002_note IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10))
        AND NEW.note IS DISTINCT FROM CAST((SELECT (_shadow_0002_note) FROM (SELECT NEW.*) AS concertina_row) AS character varying(40)) THEN
        NEW._shadow_0002_note := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.visit
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_visit();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.visit
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_visit();
COMMIT;

-- Look first: a value that does not fit would stop it halfway.
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
            WHERE pg_catalog.length(CAST((note) AS pg_catalog.text)) > 10
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" have in "note" a value that type character varying(10) does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.visit key=id
UPDATE public.visit
    SET _shadow_0002_note = note
WHERE _shadow_0002_note IS DISTINCT FROM CAST((note) AS character varying(10)) AND note IS DISTINCT FROM CAST((_shadow_0002_note) AS character varying(40));

-- The planner must not take the new columns for empty.
ANALYZE public.visit;

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
            WHERE _shadow_0002_note IS DISTINCT FROM CAST((note) AS character varying(10)) AND note IS DISTINCT FROM CAST((_shadow_0002_note) AS character varying(40))
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

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX _interim_0002_visit_note_idx
    ON ONLY public.visit (_shadow_0002_note);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY visit_even__interim_0002_visit_note_idx
    ON public.visit_even (_shadow_0002_note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._interim_0002_visit_note_idx ATTACH PARTITION public.visit_even__interim_0002_visit_note_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY visit_odd__interim_0002_visit_note_idx
    ON public.visit_odd (_shadow_0002_note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._interim_0002_visit_note_idx ATTACH PARTITION public.visit_odd__interim_0002_visit_note_idx;

-- Its comment.
COMMENT ON INDEX public._interim_0002_visit_note_idx IS 'by length';

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
            WHERE _shadow_0002_note IS DISTINCT FROM CAST((note) AS character varying(10)) AND note IS DISTINCT FROM CAST((_shadow_0002_note) AS character varying(40))
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

-- Old code is gone: stop the triggers, retire the old columns under names that nobody reads, and
-- let the new ones take over. It changes the catalog only, whatever the size of the table.
BEGIN;
DO $concertina$
DECLARE
    dependents pg_catalog.text;
BEGIN
    WITH RECURSIVE relation AS (
        SELECT 'public.visit'::pg_catalog.regclass AS oid
        UNION
        SELECT i.inhrelid::pg_catalog.regclass
        FROM pg_catalog.pg_inherits AS i
        JOIN relation AS r ON i.inhparent = r.oid
    ),
    subject AS (
        SELECT a.attrelid, a.attnum, a.attname
        FROM pg_catalog.pg_attribute AS a
        JOIN relation AS r ON a.attrelid = r.oid
        WHERE a.attname = ANY (ARRAY['note']::pg_catalog.name[]) AND NOT a.attisdropped
    ),
    dependent AS (
        SELECT d.classid, d.objid, d.objsubid
        FROM pg_catalog.pg_depend AS d
        JOIN subject AS s ON d.refobjid = s.attrelid AND d.refobjsubid = s.attnum
        LEFT JOIN pg_catalog.pg_attrdef AS f
            ON d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND d.objid = f.oid
        WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
            AND (f.adrelid, f.adnum) IS DISTINCT FROM (s.attrelid, s.attnum)
            AND (d.classid <> 'pg_catalog.pg_class'::pg_catalog.regclass OR d.objsubid > 0)
    ),
    function AS (
        SELECT p.oid, p.prosrc
        FROM pg_catalog.pg_proc AS p
        JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
        JOIN pg_catalog.pg_language AS l ON l.oid = p.prolang
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
            AND l.lanname NOT IN ('internal', 'c')
            AND p.proname !~ '^[!~_]*concertina' AND n.nspname !~ '^concertina'
            AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend AS e
                WHERE e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND e.objid = p.oid
                    AND e.deptype = 'e')
    ),
    caller AS (
        SELECT DISTINCT f.oid
        FROM function AS f
        JOIN subject AS s ON f.prosrc ~* pg_catalog.concat(
            '(?<![[:alnum:]_$])', pg_catalog.regexp_replace(s.attname, '([^[:alnum:]_])', '\\\1', 'g'),
            '(?![[:alnum:]_$])')
        JOIN pg_catalog.pg_class AS c ON c.oid = s.attrelid
        WHERE f.prosrc ~* pg_catalog.concat(
                '(?<![[:alnum:]_$])', pg_catalog.regexp_replace(c.relname, '([^[:alnum:]_])', '\\\1', 'g'),
                '(?![[:alnum:]_$])')
            OR EXISTS (
                SELECT FROM pg_catalog.pg_trigger AS t
                WHERE t.tgrelid = c.oid AND t.tgfoid = f.oid AND t.tgname !~ '^[!~]concertina')
    )
    SELECT pg_catalog.string_agg(DISTINCT x.description, ', ')
    INTO dependents
    FROM (
        SELECT CASE WHEN w.ev_class NOT IN (SELECT r.oid FROM relation AS r)
            THEN pg_catalog.pg_describe_object('pg_catalog.pg_class'::pg_catalog.regclass, w.ev_class, 0)
            ELSE pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid) END AS description
        FROM dependent AS d
        LEFT JOIN pg_catalog.pg_rewrite AS w
            ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
        LEFT JOIN pg_catalog.pg_trigger AS t
            ON d.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass AND d.objid = t.oid
        WHERE d.classid = ANY (ARRAY[
                'pg_catalog.pg_rewrite'::pg_catalog.regclass, 'pg_catalog.pg_policy'::pg_catalog.regclass,
                'pg_catalog.pg_attrdef'::pg_catalog.regclass, 'pg_catalog.pg_class'::pg_catalog.regclass,
                'pg_catalog.pg_trigger'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass,
                'pg_catalog.pg_publication_rel'::pg_catalog.regclass,
                'pg_catalog.pg_statistic_ext'::pg_catalog.regclass])
            AND COALESCE(NOT t.tgisinternal AND t.tgname !~ '^[!~]concertina', true)
        UNION
        SELECT pg_catalog.pg_describe_object('pg_catalog.pg_proc'::pg_catalog.regclass, c.oid, 0)
        FROM caller AS c
    ) AS x;
    IF dependents IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'dependent_objects_still_exist',
            MESSAGE = pg_catalog.concat('"note" of table "public.visit" still used by ', dependents, ' – they would follow what is retired, so nothing was changed.'),
            HINT = 'Make them use the new form or drop them, then run the file again.';
    END IF;
END
$concertina$;

LOCK TABLE public.visit IN ACCESS EXCLUSIVE MODE;

DROP TRIGGER "!concertina_first" ON public.visit;

DROP TRIGGER "~concertina_last" ON public.visit;

DROP FUNCTION public.concertina_sync_first_visit();

DROP FUNCTION public.concertina_sync_last_visit();

DROP INDEX public.visit_note_idx;

ALTER TABLE public.visit RENAME COLUMN note TO _retired_0002_note;

ALTER TABLE public.visit RENAME COLUMN _shadow_0002_note TO note;

ALTER INDEX public._interim_0002_visit_note_idx RENAME TO visit_note_idx;

ALTER INDEX public.visit_even__interim_0002_visit_note_idx RENAME TO visit_even_note_idx;

ALTER INDEX public.visit_odd__interim_0002_visit_note_idx RENAME TO visit_odd_note_idx;
COMMIT;

-- Every value was proved to be in the narrower column: the wide copy goes.
ALTER TABLE public.visit DROP COLUMN _retired_0002_note;
