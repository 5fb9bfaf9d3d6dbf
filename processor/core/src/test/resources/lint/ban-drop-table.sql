-- CASE: fires
-- FINDING: ban-drop-table
DROP TABLE faxes;

-- CASE: the safe form
-- file: 0009_contract_no-fax.sql
-- concertina: 1
-- gate: live

ALTER TABLE faxes RENAME TO _retired_0009_faxes;
-- file: 0010_purge_no-fax.sql
DROP TABLE _retired_0009_faxes;
