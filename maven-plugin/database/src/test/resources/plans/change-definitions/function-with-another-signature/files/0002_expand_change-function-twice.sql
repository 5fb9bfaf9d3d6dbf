-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:825e25a6fd7aaa3b684d477285da5a267e4345b61c74c50ec047964d7e6e6c97
-- transactional: yes
-- gate: none
-- schema: sha256/v1:694de319d2628e34c35d024562ef3c2d530a6391faba5a8f5db34cce5f57174f
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the function there.
CREATE FUNCTION twice(n bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2';
