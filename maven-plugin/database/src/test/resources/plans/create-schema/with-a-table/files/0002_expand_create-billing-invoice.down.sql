-- concertina: 1
-- change: create-billing-invoice
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:4cca04e75f8011d8b21d559f8b8d116be37e889d3ee33d71f0ad84242aade459
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table goes with what new code wrote into it.
DROP TABLE billing.invoice;

-- It is empty by now; were it not, PostgreSQL would refuse.
DROP SCHEMA billing;
