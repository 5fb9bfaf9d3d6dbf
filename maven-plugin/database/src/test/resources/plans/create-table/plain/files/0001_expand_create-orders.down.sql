-- concertina: 1
-- change: create-orders
-- phase: expand
-- transactional: yes
-- gate: none
-- schema: sha256/v1:a087a3803dea103021c2c8a6b59ee27ebef3bdf0850a8373fb4f57f73700a50b
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table goes with what new code wrote into it.
DROP TABLE public.orders;
