-- concertina: 1
-- change: drop-pg-trgm-extension
-- phase: contract
-- parent: sha256/v1:7b2d648ce46ad199053c2f7e00af06673cfa9bce9af9caafccbda85ce055d241
-- transactional: yes
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code is gone; without CASCADE, so that it stays if anything still uses it.
DROP EXTENSION pg_trgm;
