-- concertina: 1
-- change: change-orders-state-to-varchar-40
-- phase: expand
-- parent: sha256/v1:cfa7fb89ff65f15490074436a29af37349893d4731935451dca9a2e6f9bd2590
-- transactional: no
-- gate: none
-- schema: sha256/v1:a7609fd72f1bf4cb3d273fc8f6965092bbfbdcbe749dd1a5addf906bcc943fc4
-- cost: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.orders
    ADD COLUMN _shadow_0002_state character varying(20);

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_state_not_null NOT NULL _shadow_0002_state NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.orders', '_shadow_0002_state');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.orders'::pg_catalog.regclass AND a.attname = 'state';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.orders'::pg_catalog.regclass AND a.attname = '_shadow_0002_state';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0002_state', 'public.orders',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.orders');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.orders', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_state IS NULL)
            AND NEW._shadow_0002_state IS DISTINCT FROM CAST((SELECT (state) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20)) THEN
            NEW.state := (SELECT (_shadow_0002_state) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_state IS NULL THEN
            NEW._shadow_0002_state := (SELECT (state) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_state IS DISTINCT FROM OLD._shadow_0002_state
            AND NEW._shadow_0002_state IS DISTINCT FROM CAST((SELECT (state) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20)) THEN
            IF NEW.state IS DISTINCT FROM OLD.state
                AND NEW.state IS DISTINCT FROM CAST((SELECT (_shadow_0002_state) FROM (SELECT NEW.*) AS concertina_row) AS character varying(40)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "state" and "_shadow_0002_state" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.state := (SELECT (_shadow_0002_state) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_state IS DISTINCT FROM OLD._shadow_0002_state)
            AND (NEW.state IS DISTINCT FROM OLD.state
                AND NEW._shadow_0002_state IS DISTINCT FROM CAST((SELECT (state) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20))
                AND NEW.state IS DISTINCT FROM CAST((SELECT (_shadow_0002_state) FROM (SELECT NEW.*) AS concertina_row) AS character varying(40))
            OR (NEW._shadow_0002_state IS NULL)) THEN
            NEW._shadow_0002_state := (SELECT (state) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.state IS DISTINCT FROM OLD.state OR NEW._shadow_0002_state IS DISTINCT FROM OLD._shadow_0002_state)
        AND NEW._shadow_0002_state IS DISTINCT FROM CAST((SELECT (state) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20))
        AND NEW.state IS DISTINCT FROM CAST((SELECT (_shadow_0002_state) FROM (SELECT NEW.*) AS concertina_row) AS character varying(40)) THEN
        NEW._shadow_0002_state := (SELECT (state) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_orders();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_orders();
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
        FROM public.orders
            WHERE pg_catalog.length(CAST((state) AS pg_catalog.text)) > 20
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "state" a value that type character varying(20) does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0002_state = state
WHERE _shadow_0002_state IS DISTINCT FROM CAST((state) AS character varying(20)) AND state IS DISTINCT FROM CAST((_shadow_0002_state) AS character varying(40));

-- The planner must not take the new columns for empty.
ANALYZE public.orders;

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
            WHERE _shadow_0002_state IS DISTINCT FROM CAST((state) AS character varying(20)) AND state IS DISTINCT FROM CAST((_shadow_0002_state) AS character varying(40))
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

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_state_not_null;

-- Look first: a row that breaks the rule would stop it halfway.
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
            WHERE NOT (_shadow_0002_state IN ('new', 'paid'))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "_interim_0002_orders_state_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_state_check CHECK (_shadow_0002_state IN ('new', 'paid')) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT _interim_0002_orders_state_check;

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
            WHERE _shadow_0002_state IS DISTINCT FROM CAST((state) AS character varying(20)) AND state IS DISTINCT FROM CAST((_shadow_0002_state) AS character varying(40))
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

-- Old code is gone: stop the triggers, retire the old columns under names that nobody reads, and
-- let the new ones take over. It changes the catalog only, whatever the size of the table.
BEGIN;
DO $concertina$
DECLARE
    dependents pg_catalog.text;
BEGIN
    WITH RECURSIVE relation AS (
        SELECT 'public.orders'::pg_catalog.regclass AS oid
        UNION
        SELECT i.inhrelid::pg_catalog.regclass
        FROM pg_catalog.pg_inherits AS i
        JOIN relation AS r ON i.inhparent = r.oid
    ),
    subject AS (
        SELECT a.attrelid, a.attnum, a.attname
        FROM pg_catalog.pg_attribute AS a
        JOIN relation AS r ON a.attrelid = r.oid
        WHERE a.attname = ANY (ARRAY['state']::pg_catalog.name[]) AND NOT a.attisdropped
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
            MESSAGE = pg_catalog.concat('"state" of table "public.orders" still used by ', dependents, ' – they would follow what is retired, so nothing was changed.'),
            HINT = 'Make them use the new form or drop them, then run the file again.';
    END IF;
END
$concertina$;

DROP TRIGGER "!concertina_first" ON public.orders;

DROP TRIGGER "~concertina_last" ON public.orders;

DROP FUNCTION public.concertina_sync_first_orders();

DROP FUNCTION public.concertina_sync_last_orders();

ALTER TABLE public.orders DROP CONSTRAINT orders_state_check;

ALTER TABLE public.orders ALTER COLUMN state DROP NOT NULL;

ALTER TABLE public.orders RENAME COLUMN state TO _retired_0002_state;

ALTER TABLE public.orders RENAME COLUMN _shadow_0002_state TO state;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'state';
    IF present <> 'orders_state_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_state_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME CONSTRAINT _interim_0002_orders_state_check TO orders_state_check;
COMMIT;

-- Every value was proved to be in the narrower column: the wide copy goes.
ALTER TABLE public.orders DROP COLUMN _retired_0002_state;
