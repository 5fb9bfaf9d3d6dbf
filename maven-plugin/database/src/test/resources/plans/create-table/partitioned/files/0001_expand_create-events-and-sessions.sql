-- concertina: 1
-- change: create-events-and-sessions
-- phase: expand
-- transactional: no
-- gate: none
-- schema: sha256/v1:5fff30e69fb0986242350c12224c20c627bc11b742a3ed54627b63fa8c2e91a8
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- A new table is empty: its keys, checks and indexes cost nothing.
BEGIN;
CREATE TABLE public.events (
    id bigint NOT NULL,
    at date NOT NULL,
    region text NOT NULL,
    note text,
    CONSTRAINT events_pkey PRIMARY KEY (id, at, region)
)
PARTITION BY RANGE (at);

CREATE INDEX events_note_idx
    ON public.events (note);
COMMIT;

-- A new table is empty: its keys, checks and indexes cost nothing.
BEGIN;
CREATE TABLE public.events_2026 PARTITION OF public.events
FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')
PARTITION BY LIST (region);

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('events_note_idx', 'events_2026_note_idx'), ('events_pkey', 'events_2026_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.events'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.events_2026'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
COMMIT;

-- A new table is empty: its keys, checks and indexes cost nothing.
BEGIN;
CREATE TABLE public.events_2026_eu PARTITION OF public.events_2026
FOR VALUES IN ('at', 'de');

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('events_2026_note_idx', 'events_2026_eu_note_idx'), ('events_2026_pkey', 'events_2026_eu_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.events_2026'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.events_2026_eu'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
COMMIT;

-- A new table is empty: its keys, checks and indexes cost nothing.
BEGIN;
CREATE TABLE public.events_2026_other PARTITION OF public.events_2026
DEFAULT;

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('events_2026_note_idx', 'events_2026_other_note_idx'), ('events_2026_pkey', 'events_2026_other_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.events_2026'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.events_2026_other'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
COMMIT;

-- A new table is empty: its keys, checks and indexes cost nothing.
BEGIN;
CREATE TABLE public.events_rest PARTITION OF public.events
DEFAULT;

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('events_note_idx', 'events_rest_note_idx'), ('events_pkey', 'events_rest_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.events'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.events_rest'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
COMMIT;

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.sessions (
    id uuid NOT NULL,
    who text NOT NULL,
    CONSTRAINT sessions_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

-- A new table is empty: its keys, checks and indexes cost nothing.
BEGIN;
CREATE TABLE public.sessions_0 PARTITION OF public.sessions
FOR VALUES WITH (MODULUS 2, REMAINDER 0);

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('sessions_pkey', 'sessions_0_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.sessions'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.sessions_0'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
COMMIT;

-- A new table is empty: its keys, checks and indexes cost nothing.
BEGIN;
CREATE TABLE public.sessions_1 PARTITION OF public.sessions
FOR VALUES WITH (MODULUS 2, REMAINDER 1);

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('sessions_pkey', 'sessions_1_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.sessions'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.sessions_1'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
COMMIT;
