--- before
CREATE TABLE orders (id int PRIMARY KEY, code int NOT NULL, note text);
CREATE UNIQUE INDEX orders_code_key ON orders (code);
CREATE INDEX orders_note_idx ON orders (note) WITH (fillfactor = 80);
CREATE TABLE hidden (id int PRIMARY KEY, owner name);
ALTER TABLE hidden ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON hidden FOR SELECT TO public USING (owner = current_user);
CREATE UNLOGGED TABLE quick (id int PRIMARY KEY);
CREATE TABLE parent (id int NOT NULL);
CREATE TABLE child (id int NOT NULL) INHERITS (parent);
CREATE TABLE part (id int NOT NULL, region text NOT NULL) PARTITION BY LIST (region);
CREATE TABLE part_north PARTITION OF part FOR VALUES IN ('north');
CREATE TABLE part_rest PARTITION OF part DEFAULT;
GRANT SELECT ON orders TO pg_monitor;
GRANT UPDATE (note) ON orders TO pg_monitor;
COMMENT ON TABLE orders IS 'what was bought';
--- up
ALTER TABLE orders SET (fillfactor = 70, toast.autovacuum_enabled = false);
ALTER TABLE orders REPLICA IDENTITY USING INDEX orders_code_key;
ALTER TABLE orders CLUSTER ON orders_pkey;
ALTER TABLE quick OWNER TO pg_monitor;
ALTER INDEX orders_note_idx RESET (fillfactor);
REVOKE SELECT ON orders FROM pg_monitor;
REVOKE UPDATE (note) ON orders FROM pg_monitor;
GRANT INSERT ON hidden TO public;
COMMENT ON TABLE orders IS 'what was sold';
ALTER TABLE hidden FORCE ROW LEVEL SECURITY;
DROP POLICY own ON hidden;
ALTER TABLE quick SET LOGGED;
ALTER TABLE child NO INHERIT parent;
ALTER TABLE part DETACH PARTITION part_north;
CREATE TABLE later (id int);
--- down
ALTER TABLE orders RESET (fillfactor);
ALTER TABLE orders RESET (toast.autovacuum_enabled);
ALTER TABLE orders REPLICA IDENTITY DEFAULT;
ALTER TABLE orders SET WITHOUT CLUSTER;
ALTER TABLE quick OWNER TO CURRENT_USER;
ALTER INDEX orders_note_idx SET (fillfactor = 80);
GRANT SELECT ON orders TO pg_monitor;
GRANT UPDATE (note) ON orders TO pg_monitor;
REVOKE INSERT ON hidden FROM public;
COMMENT ON TABLE orders IS 'what was bought';
ALTER TABLE hidden NO FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON hidden FOR SELECT TO public USING (owner = current_user);
ALTER TABLE quick SET UNLOGGED;
ALTER TABLE child INHERIT parent;
ALTER TABLE part ATTACH PARTITION part_north FOR VALUES IN ('north');
DROP TABLE later;
--- proof: conditional
--- breaks: old code
--- mutant forgets-a-storage-parameter: down
- RESET (fillfactor)
--- found: after the way back, table shop.orders was , is with fillfactor=70
--- mutant forgets-a-parameter-of-toast: down
- toast.autovacuum_enabled
--- found: is toast with autovacuum_enabled=false
--- mutant forgets-a-replica-identity: down
- REPLICA IDENTITY
--- found: is replica identity i
--- found: CREATE UNIQUE INDEX orders_code_key ON shop.orders USING btree (code) (replica identity)
--- mutant forgets-what-a-table-is-clustered-by: down
- WITHOUT CLUSTER
--- found: CREATE UNIQUE INDEX orders_pkey ON shop.orders USING btree (id) (clustered)
--- mutant forgets-an-owner: down
- OWNER TO
--- found: after the way back, owner relation shop.quick was
--- mutant forgets-a-parameter-of-an-index: down
- orders_note_idx
--- found: after the way back, index shop.orders_note_idx was CREATE INDEX orders_note_idx ON shop.orders USING btree (note) WITH (fillfactor='80')
--- mutant forgets-a-grant: down
- GRANT SELECT
--- found: after the way back, grant relation shop.orders was
--- mutant forgets-a-grant-on-a-column: down
- GRANT UPDATE
--- found: after the way back, grant column shop.orders.note is missing: pg_monitor UPDATE
--- mutant grants-with-grant-option: down
- GRANT SELECT
+ GRANT SELECT ON orders TO pg_monitor WITH GRANT OPTION;
--- found: pg_monitor SELECT*
--- mutant leaves-a-grant-to-everybody: down
- REVOKE INSERT
--- found: public INSERT
--- mutant restores-another-comment: down
- COMMENT ON
+ COMMENT ON TABLE orders IS 'what was';
--- found: after the way back, comment table shop.orders was what was bought, is what was
--- mutant leaves-forced-row-level-security: down
- NO FORCE
--- found: is row level security, forced row level security
--- mutant forgets-a-policy: down
- CREATE POLICY
--- found: after the way back, policy shop.hidden own is missing
--- mutant restores-a-policy-for-everything: down
- CREATE POLICY
+ CREATE POLICY own ON hidden TO public USING (owner = current_user);
--- found: is permissive for * to public
--- mutant forgets-unlogged: down
- SET UNLOGGED
--- found: after the way back, table shop.quick was unlogged, is
--- mutant forgets-inheritance: down
- INHERIT parent
--- found: after the way back, table shop.child was child of shop.parent, is
--- mutant forgets-a-partition: down
- ATTACH PARTITION
--- found: after the way back, table shop.part_north was child of shop.part
--- mutant attaches-a-partition-for-more: down
- ATTACH PARTITION
+ ALTER TABLE part ATTACH PARTITION part_north FOR VALUES IN ('north', 'pole');
--- found: FOR VALUES IN ('north', 'pole')
--- mutant leaves-a-table: down
- DROP TABLE later
--- found: after the way back, table shop.later was not there before
