-- concertina: 1
-- change: add-orders-fr
-- phase: expand
-- parent: sha256/v1:d8f44ea12e993dba2d678bcd24c5d71caa63ad88eed201246b7af54c8536207f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ec0e0272dff045b45a7e869124d7c4bffd78d4fddf3cd60c7813b3c1cd6835a4
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The partition goes with the rows that were routed to it.
ALTER TABLE public.orders DETACH PARTITION public.orders_fr;
DROP TABLE public.orders_fr;
