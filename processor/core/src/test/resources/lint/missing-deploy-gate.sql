-- CASE: fires
-- FINDING: missing-deploy-gate
-- file: 0003_contract_no-fax.sql
ALTER TABLE orders RENAME COLUMN fax TO _retired_0003_fax;

-- CASE: the safe form
-- file: 0003_contract_no-fax.sql
-- concertina: 1
-- gate: live

ALTER TABLE orders RENAME COLUMN fax TO _retired_0003_fax;
