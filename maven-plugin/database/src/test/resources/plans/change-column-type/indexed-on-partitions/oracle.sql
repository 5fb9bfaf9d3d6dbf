CREATE TABLE visit (site text NOT NULL, address inet NOT NULL) PARTITION BY LIST (site);
CREATE TABLE visit_a PARTITION OF visit FOR VALUES IN ('a');
CREATE INDEX visit_by_address ON visit (address);
ALTER INDEX visit_a_address_idx RENAME TO a_by_address;
