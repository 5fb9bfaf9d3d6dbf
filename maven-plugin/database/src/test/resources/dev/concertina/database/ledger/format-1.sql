-- A ledger of format 1, by GoldenLedger on PostgreSQL 14: the tables as they were made then, and the rows. Never written again.
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
COMMENT ON TABLE concertina.catalog IS 'The database as the last run left it; its hash stands in the event of that run';

CREATE FUNCTION concertina.event_hash(VARIADIC fields text[]) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT 'sha256/v1:' || encode(sha256(string_agg(
        convert_to(octet_length(convert_to(f.field, 'UTF8')) || ':', 'UTF8') || convert_to(f.field, 'UTF8'),
        ''::bytea ORDER BY f.place)), 'hex')
    FROM unnest(fields) WITH ORDINALITY AS f(field, place)
$$;

CREATE FUNCTION concertina.row_hash(e concertina.event) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT concertina.event_hash(e.previous, e.number::text, (extract(epoch FROM e.at) * 1000000)::bigint::text,
        e.actor, e.role, e.client, e.tool, e.run, e.action, e.object, e.data)
$$;

CREATE FUNCTION concertina.append(run text, client text, tool text, action text, object text, data text)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
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

INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.386629+00:00", "run": "1a0582b7", "data": "{\\"format\\":1}", "hash": "sha256/v1:847808d8730d403bb85af7244d60fead36ee309165e47665b6c8b87a25be5c6e", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "initialised", "client": "anna@build-7", "number": 1, "object": "development", "previous": ""}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.388625+00:00", "run": "1a0582b7", "data": "{\\"mode\\":\\"apply\\",\\"jobs\\":[\\"up 0001_expand_items.sql sha256/v1:a2d01d48523b9d34ba26f1fafdbd13584525d6e7b5940a50c1b3aadb1333a34b sha256/v1:5d6a69ce4230d346551ea0d2eb5af47574bd84c8d7cc888779419f83db53113c\\",\\"up 0002_expand_names.sql sha256/v1:b9f5f7687a1ce7823d70b9d964b94776259da49a4c4b6338140dbb665845d182 sha256/v1:c30c6d98234decd98165b94ebfa54cce52fbddeebc3a4092b6bc03213ed51c84\\"]}", "hash": "sha256/v1:a0f265f5f1b60c40239e0088b0af02c3fb495bbf6ef4e4b14e37b5edbb023648", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run started", "client": "anna@build-7", "number": 2, "object": "sha256/v1:896bd4b32daf955580b5f7d6feb1f5b6234a544d63682ed13ecd11372305bb2b", "previous": "sha256/v1:847808d8730d403bb85af7244d60fead36ee309165e47665b6c8b87a25be5c6e"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.397941+00:00", "run": "1a0582b7", "data": "{\\"number\\":1,\\"up\\":\\"sha256/v1:a2d01d48523b9d34ba26f1fafdbd13584525d6e7b5940a50c1b3aadb1333a34b\\",\\"down\\":\\"sha256/v1:5d6a69ce4230d346551ea0d2eb5af47574bd84c8d7cc888779419f83db53113c\\"}", "hash": "sha256/v1:7acc4a09d81d54fc62ed2dcc5977658b6c762743feae23c6c0c937c6acbe47fe", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "applied", "client": "anna@build-7", "number": 3, "object": "0001_expand_items", "previous": "sha256/v1:a0f265f5f1b60c40239e0088b0af02c3fb495bbf6ef4e4b14e37b5edbb023648"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.402121+00:00", "run": "1a0582b7", "data": "{\\"direction\\":\\"up\\",\\"checksum\\":\\"sha256/v1:b9f5f7687a1ce7823d70b9d964b94776259da49a4c4b6338140dbb665845d182\\",\\"unit\\":0}", "hash": "sha256/v1:93996146c4b0282da64bd47d4ea0948fc26ccea77430bd4a43e853cf61f4eb90", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "unit started", "client": "anna@build-7", "number": 4, "object": "0002_expand_names", "previous": "sha256/v1:7acc4a09d81d54fc62ed2dcc5977658b6c762743feae23c6c0c937c6acbe47fe"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.404569+00:00", "run": "1a0582b7", "data": "{\\"direction\\":\\"up\\",\\"checksum\\":\\"sha256/v1:b9f5f7687a1ce7823d70b9d964b94776259da49a4c4b6338140dbb665845d182\\",\\"unit\\":0}", "hash": "sha256/v1:d11c24de77de1f6290bf98b1cbd8c781c09a63e93c334c16acc54f2707414bcc", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "unit finished", "client": "anna@build-7", "number": 5, "object": "0002_expand_names", "previous": "sha256/v1:93996146c4b0282da64bd47d4ea0948fc26ccea77430bd4a43e853cf61f4eb90"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.406095+00:00", "run": "1a0582b7", "data": "{\\"direction\\":\\"up\\",\\"checksum\\":\\"sha256/v1:b9f5f7687a1ce7823d70b9d964b94776259da49a4c4b6338140dbb665845d182\\",\\"unit\\":1}", "hash": "sha256/v1:475d92c51dc3ae3016097fe380bfdfa3d90187de1595a113eff35463359c0165", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "unit started", "client": "anna@build-7", "number": 6, "object": "0002_expand_names", "previous": "sha256/v1:d11c24de77de1f6290bf98b1cbd8c781c09a63e93c334c16acc54f2707414bcc"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.418274+00:00", "run": "1a0582b7", "data": "{\\"number\\":2,\\"up\\":\\"sha256/v1:b9f5f7687a1ce7823d70b9d964b94776259da49a4c4b6338140dbb665845d182\\",\\"down\\":\\"sha256/v1:c30c6d98234decd98165b94ebfa54cce52fbddeebc3a4092b6bc03213ed51c84\\"}", "hash": "sha256/v1:db458c7e5de815984d82533b13ab5ab2127b22a9bf7431adee8b150ed27a6d5f", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "applied", "client": "anna@build-7", "number": 7, "object": "0002_expand_names", "previous": "sha256/v1:475d92c51dc3ae3016097fe380bfdfa3d90187de1595a113eff35463359c0165"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.439022+00:00", "run": "1a0582b7", "data": "{\\"catalog\\":\\"sha256/v1:6474c417eb3a56ecfd9185f549db509988c15e481721ae0714db24dce10faa62\\"}", "hash": "sha256/v1:6e6ba43a9952082db5d62967fa0af314ff2da987ebdfafa12712a44f4d4e4a29", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run finished", "client": "anna@build-7", "number": 8, "object": "sha256/v1:896bd4b32daf955580b5f7d6feb1f5b6234a544d63682ed13ecd11372305bb2b", "previous": "sha256/v1:db458c7e5de815984d82533b13ab5ab2127b22a9bf7431adee8b150ed27a6d5f"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, '{"at": "2026-11-21T23:29:55.452193+00:00", "run": "50fb8531", "data": "{}", "hash": "sha256/v1:b5139e0cfc218c238e19ff7dc4f3073018fd2461ea2298cbf8e5ea0b763332f3", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "deployed", "client": "anna@build-7", "number": 9, "object": "1.0", "previous": "sha256/v1:6e6ba43a9952082db5d62967fa0af314ff2da987ebdfafa12712a44f4d4e4a29"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.459816+00:00", "run": "50fb8531", "data": "{}", "hash": "sha256/v1:c0f702b83a65662993380e2202928dd376663bfe74329751fe3acc61220e5142", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "frozen", "client": "anna@build-7", "number": 10, "object": "the \\"sale\\" – ‘on’", "previous": "sha256/v1:b5139e0cfc218c238e19ff7dc4f3073018fd2461ea2298cbf8e5ea0b763332f3"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, '{"at": "2026-11-21T23:29:55.483643+00:00", "run": "50fb8531", "data": "{}", "hash": "sha256/v1:e39e92de09bacb6ef9c45d42d999fe61deda978a218426aebedf2e86de66c910", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "thawed", "client": "anna@build-7", "number": 11, "object": "it is over", "previous": "sha256/v1:c0f702b83a65662993380e2202928dd376663bfe74329751fe3acc61220e5142"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.535991+00:00", "run": "50fb8531", "data": "{\\"expires\\":\\"2026-11-22T00:29:55.533177Z\\",\\"target\\":\\"concertina_1 on system 7710612655102822445\\",\\"plan\\":\\"mode: apply\\\\ntarget: concertina_1 on system 7710612655102822445\\\\nenvironment: development\\\\napplied: 0001_expand_items sha256/v1:a2d01d48523b9d34ba26f1fafdbd13584525d6e7b5940a50c1b3aadb1333a34b sha256/v1:5d6a69ce4230d346551ea0d2eb5af47574bd84c8d7cc888779419f83db53113c\\\\napplied: 0002_expand_names sha256/v1:b9f5f7687a1ce7823d70b9d964b94776259da49a4c4b6338140dbb665845d182 sha256/v1:c30c6d98234decd98165b94ebfa54cce52fbddeebc3a4092b6bc03213ed51c84\\\\nto run: up 0003_expand_note.sql sha256/v1:0bc03e75f6862a59aefb7c441beb0db4751bbb22d7a5a857e2f9e860bc5467f9 sha256/v1:fd76cd51145b9ad19330c70b6d198fa5df684a62727fb38f5ddd0e34a0f3ba72\\\\nobject: column public.item.id integer\\\\nobject: column public.item.name text\\\\nobject: grant relation public.item postgres DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE\\\\nobject: grant schema public postgres CREATE, USAGE; public CREATE, USAGE\\\\nobject: owner relation public.item postgres\\\\nobject: owner schema public postgres\\\\nobject: table public.item \\"}", "hash": "sha256/v1:3b16146fe41f7132cc25adec16c8fb17a7b3731ddaafa2f817c67e613af2b2b7", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "approved", "client": "anna@build-7", "number": 12, "object": "sha256/v1:a6c56ef60bad73f8ae075790bf846b07c02eae6d09dd39feef1004080c931de0", "previous": "sha256/v1:e39e92de09bacb6ef9c45d42d999fe61deda978a218426aebedf2e86de66c910"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.58644+00:00", "run": "57848bcc", "data": "{\\"mode\\":\\"apply\\",\\"jobs\\":[\\"up 0003_expand_note.sql sha256/v1:0bc03e75f6862a59aefb7c441beb0db4751bbb22d7a5a857e2f9e860bc5467f9 sha256/v1:fd76cd51145b9ad19330c70b6d198fa5df684a62727fb38f5ddd0e34a0f3ba72\\"]}", "hash": "sha256/v1:b4fc6ba5618a0136449e33bf1811c51ce00e4a36b5b4d7745755603af1bf9ea4", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run started", "client": "anna@build-7", "number": 13, "object": "sha256/v1:91f0fc19f5f9e0020762299d86d884a5ed064af17b0a79ee315d3f4fec4023e0", "previous": "sha256/v1:3b16146fe41f7132cc25adec16c8fb17a7b3731ddaafa2f817c67e613af2b2b7"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.591279+00:00", "run": "57848bcc", "data": "{\\"message\\":\\"0003_expand_note.sql stopped at line 1: ERROR: column \\\\\\"note\\\\\\" of relation \\\\\\"item\\\\\\" already exists\\\\n  in: ALTER TABLE public.item ADD COLUMN note text\\",\\"state\\":\\"42701\\"}", "hash": "sha256/v1:1306c50c2f7c43d8ab40e30efbe612d43cbba27f10e3eec4ddea14bb591523a6", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run failed", "client": "anna@build-7", "number": 14, "object": "sha256/v1:91f0fc19f5f9e0020762299d86d884a5ed064af17b0a79ee315d3f4fec4023e0", "previous": "sha256/v1:b4fc6ba5618a0136449e33bf1811c51ce00e4a36b5b4d7745755603af1bf9ea4"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.649142+00:00", "run": "39b1db0b", "data": "{\\"mode\\":\\"apply\\",\\"jobs\\":[\\"up 0003_expand_note.sql sha256/v1:0bc03e75f6862a59aefb7c441beb0db4751bbb22d7a5a857e2f9e860bc5467f9 sha256/v1:fd76cd51145b9ad19330c70b6d198fa5df684a62727fb38f5ddd0e34a0f3ba72\\"]}", "hash": "sha256/v1:3088b8bb575605000306590fe3cf98d395671f5c372a99d2beeaa929316538ec", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run started", "client": "anna@build-7", "number": 15, "object": "sha256/v1:a6c56ef60bad73f8ae075790bf846b07c02eae6d09dd39feef1004080c931de0", "previous": "sha256/v1:1306c50c2f7c43d8ab40e30efbe612d43cbba27f10e3eec4ddea14bb591523a6"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.652376+00:00", "run": "39b1db0b", "data": "{\\"number\\":3,\\"up\\":\\"sha256/v1:0bc03e75f6862a59aefb7c441beb0db4751bbb22d7a5a857e2f9e860bc5467f9\\",\\"down\\":\\"sha256/v1:fd76cd51145b9ad19330c70b6d198fa5df684a62727fb38f5ddd0e34a0f3ba72\\"}", "hash": "sha256/v1:970e89fadab4627505e6e541f17b5c504b08c293f4065ececd5848929289e4c7", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "applied", "client": "anna@build-7", "number": 16, "object": "0003_expand_note", "previous": "sha256/v1:3088b8bb575605000306590fe3cf98d395671f5c372a99d2beeaa929316538ec"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.670136+00:00", "run": "39b1db0b", "data": "{\\"catalog\\":\\"sha256/v1:f5c04ddb7898cb9b04dbfc7946376f897c1e3fd9ec66c0ef940118a351a499ef\\"}", "hash": "sha256/v1:247e501c78e7501dbf329f93503a0c4a51094acf3d13043bfba40fd1c7253f20", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run finished", "client": "anna@build-7", "number": 17, "object": "sha256/v1:a6c56ef60bad73f8ae075790bf846b07c02eae6d09dd39feef1004080c931de0", "previous": "sha256/v1:970e89fadab4627505e6e541f17b5c504b08c293f4065ececd5848929289e4c7"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.742737+00:00", "run": "e358d3e8", "data": "{\\"mode\\":\\"rollback\\",\\"jobs\\":[\\"down 0003_expand_note.down.sql sha256/v1:fd76cd51145b9ad19330c70b6d198fa5df684a62727fb38f5ddd0e34a0f3ba72 sha256/v1:fd76cd51145b9ad19330c70b6d198fa5df684a62727fb38f5ddd0e34a0f3ba72\\"]}", "hash": "sha256/v1:bd474fb719d70f2a21dd16ea3314b9d2efe895290a95a7afafc6c4fe47e8c0dd", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run started", "client": "anna@build-7", "number": 18, "object": "sha256/v1:7116fca7f02dbb3d7aff7bb51c43910faeb57b13c7ed8a497aa114c6833923d0", "previous": "sha256/v1:247e501c78e7501dbf329f93503a0c4a51094acf3d13043bfba40fd1c7253f20"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.754545+00:00", "run": "e358d3e8", "data": "{\\"number\\":3,\\"down\\":\\"sha256/v1:fd76cd51145b9ad19330c70b6d198fa5df684a62727fb38f5ddd0e34a0f3ba72\\"}", "hash": "sha256/v1:fca3e22aad55e2eb62cf2a9803616ee59c9e9a3de4edec22bdd44baffde227a4", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "rolled back", "client": "anna@build-7", "number": 19, "object": "0003_expand_note", "previous": "sha256/v1:bd474fb719d70f2a21dd16ea3314b9d2efe895290a95a7afafc6c4fe47e8c0dd"}');
INSERT INTO concertina.event SELECT * FROM jsonb_populate_record(NULL::concertina.event, E'{"at": "2026-11-21T23:29:55.772923+00:00", "run": "e358d3e8", "data": "{\\"catalog\\":\\"sha256/v1:6474c417eb3a56ecfd9185f549db509988c15e481721ae0714db24dce10faa62\\"}", "hash": "sha256/v1:d75e664efdded168d2b02dc8685c2bab58af3aa52020782bad6c096ef85c7a27", "role": "postgres", "tool": "concertina development", "actor": "postgres", "action": "run finished", "client": "anna@build-7", "number": 20, "object": "sha256/v1:7116fca7f02dbb3d7aff7bb51c43910faeb57b13c7ed8a497aa114c6833923d0", "previous": "sha256/v1:fca3e22aad55e2eb62cf2a9803616ee59c9e9a3de4edec22bdd44baffde227a4"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "column", "identity": "public.item.id", "definition": "integer"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "column", "identity": "public.item.name", "definition": "text"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "extension", "identity": "plpgsql", "definition": "1.0 in pg_catalog"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "grant", "identity": "relation public.item", "definition": "postgres DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "grant", "identity": "schema public", "definition": "postgres CREATE, USAGE; public CREATE, USAGE"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "index", "identity": "public.item_name_idx", "definition": "CREATE INDEX item_name_idx ON public.item USING btree (name)"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "owner", "identity": "relation public.item", "definition": "postgres"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "owner", "identity": "schema public", "definition": "postgres"}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "schema", "identity": "public", "definition": ""}');
INSERT INTO concertina.catalog SELECT * FROM jsonb_populate_record(NULL::concertina.catalog, '{"kind": "table", "identity": "public.item", "definition": ""}');
