-- concertina: 1
-- change: nobody-faxes
-- phase: contract
-- parent: sha256/v1:ed3faf7a0e9a894f14e7004e48636be7f8dc8b1379db095778e80545237cad75
-- transactional: yes
-- gate: live
-- schema: sha256/v1:df172f83c90cef0059acc9ba0feab654c40f06f8b4faccbb1a6641aef87d66d3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
ALTER TABLE public.customer RENAME COLUMN _retired_0024_fax TO fax;
