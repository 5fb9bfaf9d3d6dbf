-- concertina: 1
-- change: nobody-faxes
-- phase: contract
-- parent: sha256/v1:82ecf88e951ef81264f47230a52fd9d2b4d3ada95b9509fbcc0047d97160cdd4
-- transactional: yes
-- gate: live
-- schema: sha256/v1:df172f83c90cef0059acc9ba0feab654c40f06f8b4faccbb1a6641aef87d66d3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
ALTER TABLE public.customer RENAME COLUMN _retired_0024_fax TO fax;
