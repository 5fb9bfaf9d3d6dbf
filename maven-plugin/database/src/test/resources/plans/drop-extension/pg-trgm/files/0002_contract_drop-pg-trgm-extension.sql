-- concertina: 1
-- change: drop-pg-trgm-extension
-- phase: contract
-- parent: sha256/v1:acbc7e15badfa087b0055b30c1982e409bba11e8e16dcf3e44422c218b16ed65
-- transactional: yes
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code is gone; without CASCADE, so that it stays if anything still uses it.
DROP EXTENSION pg_trgm;
