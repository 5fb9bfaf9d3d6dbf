CREATE SCHEMA concertina;
COMMENT ON SCHEMA concertina IS 'The ledger of Concertina: what was done to this database, by whom and when';

CREATE TABLE concertina.format (version integer NOT NULL);
COMMENT ON TABLE concertina.format IS 'The version of the ledger''s own tables';

CREATE TABLE concertina.event (
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    client text NOT NULL,
    tool text NOT NULL,
    run text NOT NULL,
    action text NOT NULL,
    object text NOT NULL,
    data text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT event_pkey PRIMARY KEY (number));
COMMENT ON TABLE concertina.event IS 'Append-only: each row carries the hash of the one before it';

CREATE TABLE concertina.checkpoint (
    migration text NOT NULL,
    direction text NOT NULL,
    unit integer NOT NULL,
    pass integer NOT NULL,
    last_key text[],
    rows bigint NOT NULL,
    at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT checkpoint_pkey PRIMARY KEY (migration, direction, unit));
COMMENT ON TABLE concertina.checkpoint IS 'How far backfills have come';

CREATE TABLE concertina.catalog (
    kind text NOT NULL,
    identity text NOT NULL,
    definition text NOT NULL);
-- or no row of it could be replaced in a database that publishes all its tables
ALTER TABLE concertina.catalog REPLICA IDENTITY FULL;
COMMENT ON TABLE concertina.catalog IS 'The database as the last run left it; its hash stands in the event of that run';

-- In plpgsql, which keeps its plan: one in SQL is planned anew in each transaction, and that took longer than all else.
CREATE FUNCTION concertina.row_hash(e concertina.event) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    micros text := (extract(epoch FROM e.at) * 1000000)::bigint;
BEGIN
    RETURN 'sha256/v1:' || encode(sha256(convert_to(
        octet_length(convert_to(e.previous, 'UTF8')) || ':' || e.previous
        || octet_length(convert_to(e.number::text, 'UTF8')) || ':' || e.number::text
        || octet_length(convert_to(micros, 'UTF8')) || ':' || micros
        || octet_length(convert_to(e.actor, 'UTF8')) || ':' || e.actor
        || octet_length(convert_to(e.role, 'UTF8')) || ':' || e.role
        || octet_length(convert_to(e.client, 'UTF8')) || ':' || e.client
        || octet_length(convert_to(e.tool, 'UTF8')) || ':' || e.tool
        || octet_length(convert_to(e.run, 'UTF8')) || ':' || e.run
        || octet_length(convert_to(e.action, 'UTF8')) || ':' || e.action
        || octet_length(convert_to(e.object, 'UTF8')) || ':' || e.object
        || octet_length(convert_to(e.data, 'UTF8')) || ':' || e.data, 'UTF8')), 'hex');
END
$$;

CREATE FUNCTION concertina.append(run text, client text, tool text, action text, object text, data text)
RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    last concertina.event;
    next concertina.event;
BEGIN
    LOCK TABLE concertina.event IN SHARE ROW EXCLUSIVE MODE;
    SELECT * INTO last FROM concertina.event AS e ORDER BY e.number DESC LIMIT 1;
    next.number := coalesce(last.number, 0) + 1;
    next.at := clock_timestamp();
    next.actor := session_user;
    next.role := coalesce(nullif(current_setting('role'), 'none'), session_user);
    next.client := client;
    next.tool := tool;
    next.run := run;
    next.action := action;
    next.object := object;
    next.data := data;
    next.previous := coalesce(last.hash, '');
    next.hash := concertina.row_hash(next);
    INSERT INTO concertina.event VALUES (next.*);
    RETURN next.hash;
END
$$;
COMMENT ON FUNCTION concertina.append(text, text, text, text, text, text) IS
    'Writes with its owner''s rights, so that who may call it needs none on the table';
REVOKE ALL ON FUNCTION concertina.append(text, text, text, text, text, text) FROM PUBLIC;

CREATE FUNCTION concertina.refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION USING
        ERRCODE = 'insufficient_privilege',
        MESSAGE = format('The ledger is append-only: %s of concertina.event is refused.', TG_OP),
        HINT = 'What happened stays written. To undo a migration, run mvn db:rollback, which is written too.';
END
$$;

CREATE FUNCTION concertina.follow() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    last concertina.event;
BEGIN
    SELECT * INTO last FROM concertina.event AS e ORDER BY e.number DESC LIMIT 1;
    IF NEW.number IS DISTINCT FROM coalesce(last.number, 0) + 1
        OR NEW.previous IS DISTINCT FROM coalesce(last.hash, '')
        OR NEW.hash IS DISTINCT FROM concertina.row_hash(NEW) THEN
        RAISE EXCEPTION USING
            ERRCODE = 'insufficient_privilege',
            MESSAGE = 'A row of concertina.event does not follow the one before it.',
            HINT = 'Rows are written by concertina.append alone.';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON concertina.event
    FOR EACH ROW EXECUTE FUNCTION concertina.refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON concertina.event
    FOR EACH STATEMENT EXECUTE FUNCTION concertina.refuse();
CREATE TRIGGER chain BEFORE INSERT ON concertina.event
    FOR EACH ROW EXECUTE FUNCTION concertina.follow();
ALTER TABLE concertina.event ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE concertina.event ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE concertina.event ENABLE ALWAYS TRIGGER chain;

INSERT INTO concertina.format (version) VALUES (1);
