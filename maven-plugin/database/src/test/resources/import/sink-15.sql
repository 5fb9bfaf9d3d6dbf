CREATE VIEW shop.invoked WITH (security_invoker = true) AS SELECT id FROM shop.customer;
CREATE TABLE shop.nulls (a integer UNIQUE NULLS NOT DISTINCT, b integer);
CREATE UNIQUE INDEX ON shop.nulls (b) NULLS NOT DISTINCT;
CREATE PUBLICATION sink_columns FOR TABLE shop.customer (id, name) WHERE (id > 5);
CREATE PUBLICATION sink_schema FOR TABLES IN SCHEMA shop;
CREATE UNLOGGED SEQUENCE shop.lost;
CREATE UNLOGGED TABLE shop.fleeting (id serial);
ALTER SEQUENCE shop.fleeting_id_seq SET LOGGED;
