--- before
CREATE TYPE mood AS ENUM ('new', 'paid', 'lost');
CREATE TABLE event (id int PRIMARY KEY, mood mood NOT NULL, at timestamptz NOT NULL, day date NOT NULL, span interval NOT NULL,
    tags text[] NOT NULL, doc jsonb NOT NULL, raw json NOT NULL, bin bytea NOT NULL, during int4range NOT NULL, host inet NOT NULL);
--- up
CREATE TABLE copy (LIKE event INCLUDING ALL);
INSERT INTO copy SELECT * FROM event;
DROP TABLE event;
ALTER TABLE copy RENAME TO occasion;
ALTER TABLE occasion RENAME COLUMN at TO since;
--- down
CREATE TABLE event (LIKE occasion);
ALTER TABLE event RENAME COLUMN since TO at;
INSERT INTO event SELECT id, mood, since, day, span, tags, doc, raw, bin, during, host FROM occasion;
DROP TABLE occasion;
ALTER TABLE event ADD PRIMARY KEY (id);
--- proof: lossless
--- breaks: old code
--- mutant loses-one-label: down
- INSERT
+ INSERT INTO event SELECT id, CASE mood WHEN 'lost' THEN 'new' ELSE mood END, since, day, span, tags, doc, raw, bin, during, host FROM occasion;
--- found: another value in "mood"
--- mutant loses-microseconds: down
- INSERT
+ INSERT INTO event SELECT id, mood, since::timestamptz(3), day, span, tags, doc, raw, bin, during, host FROM occasion;
--- found: another value in "at"
--- mutant loses-infinite-times: down
- INSERT
+ INSERT INTO event SELECT id, mood, CASE WHEN isfinite(since) THEN since ELSE '9999-12-31' END, day, span, tags, doc, raw, bin, during, host FROM occasion;
--- found: another value in "at"
--- mutant loses-the-past: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, greatest(day, '1900-01-01'), span, tags, doc, raw, bin, during, host FROM occasion;
--- found: another value in "day"
--- mutant shifts-the-time-zone: down
- INSERT
+ INSERT INTO event SELECT id, mood, since AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Berlin', day, span, tags, doc, raw, bin, during, host FROM occasion;
--- found: another value in "at"
--- mutant makes-days-of-hours: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, justify_hours(span), tags, doc, raw, bin, during, host FROM occasion;
--- found: another value in "span"
--- mutant loses-null-in-arrays: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, span, array_remove(tags, NULL), doc, raw, bin, during, host FROM occasion;
--- found: another value in "tags"
--- mutant loses-null-in-json: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, span, tags, jsonb_strip_nulls(doc), raw, bin, during, host FROM occasion;
--- found: another value in "doc"
--- mutant loses-the-text-of-json: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, span, tags, doc, raw::jsonb::json, bin, during, host FROM occasion;
--- found: another value in "raw"
--- mutant loses-zero-bytes: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, span, tags, doc, raw, trim('\x00'::bytea FROM bin), during, host FROM occasion;
--- found: another value in "bin"
--- mutant loses-the-empty-range: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, span, tags, doc, raw, bin, int4range(lower(during), upper(during)), host FROM occasion;
--- found: another value in "during"
--- mutant loses-a-netmask: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, span, tags, doc, raw, bin, during, host(host)::inet FROM occasion;
--- found: another value in "host"
--- mutant loses-the-last-row: down
- INSERT
+ INSERT INTO event SELECT id, mood, since, day, span, tags, doc, raw, bin, during, host FROM occasion ORDER BY id LIMIT (SELECT count(*) - 1 FROM occasion);
--- found: after the way back, shop.event: 1 row is missing
--- mutant up-leaves-one-label-behind: up
- INSERT
+ INSERT INTO copy SELECT * FROM event WHERE mood <> 'lost';
--- found: rows are missing
