-- CASE: fires
-- FINDING: contract-without-expand
-- file: 0003_contract_no-fax.sql
-- concertina: 1
-- gate: live

ALTER TABLE orders RENAME COLUMN fax TO _retired_0003_fax;

-- CASE: the safe form
-- file: 0002_expand_no-fax.sql
ALTER TABLE orders ALTER COLUMN fax DROP NOT NULL;
-- file: 0003_contract_no-fax.sql
-- concertina: 1
-- gate: live

ALTER TABLE orders RENAME COLUMN fax TO _retired_0003_fax;
