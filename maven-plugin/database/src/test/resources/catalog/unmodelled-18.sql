CREATE EXTENSION btree_gist;
CREATE TABLE temporal (id integer, during daterange, CONSTRAINT times UNIQUE (id, during WITHOUT OVERLAPS));
CREATE TABLE named (a integer CONSTRAINT a_is_there NOT NULL, b integer CONSTRAINT alone NOT NULL NO INHERIT);
ALTER TABLE t ADD CONSTRAINT lax CHECK (n > 1) NOT ENFORCED;
