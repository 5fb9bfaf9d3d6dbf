-- concertina: 1
-- change: add-orders-2027
-- phase: expand
-- parent: sha256/v1:39d81042e91332ccdd3802b2f6868200b2577d8742ce75186cb3953c0f890887
-- transactional: yes
-- gate: none
-- schema: sha256/v1:deac3dbb1ca5da202f7055a84da633c0805d102331ef57dc4c29dc97e50ac4f1
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The partition goes with the rows that were routed to it.
ALTER TABLE public.orders DETACH PARTITION public.orders_2027;
DROP TABLE public.orders_2027;
