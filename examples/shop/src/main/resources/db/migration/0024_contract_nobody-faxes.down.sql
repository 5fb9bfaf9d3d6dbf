-- concertina: 1
-- change: nobody-faxes
-- phase: contract
-- parent: sha256/v1:df02a9c223e87530d9d6b02f498775e21cd8b85f76bebc68869605b6eb6c6abc
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c67f48244d52ebc1e6d6f66498f737e5a5e5b6f76909f735119ab515abd89b0c
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
ALTER TABLE public.customer RENAME COLUMN _retired_0024_fax TO fax;
