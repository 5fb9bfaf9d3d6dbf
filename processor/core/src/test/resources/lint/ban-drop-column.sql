-- CASE: fires
-- FINDING: ban-drop-column
ALTER TABLE orders DROP COLUMN fax;

-- CASE: the safe form
-- file: 0009_contract_no-fax.sql
-- concertina: 1
-- gate: live

ALTER TABLE orders RENAME COLUMN fax TO _retired_0009_fax;
-- file: 0010_purge_no-fax.sql
ALTER TABLE orders DROP COLUMN _retired_0009_fax;
