-- concertina: 1
-- change: add-orders-during-excl
-- phase: constrain
-- parent: sha256/v1:291bf622b40851d35868ebf19623523bc223a776d32f1263a8d8a9b1ff5ff51d
-- transactional: yes
-- gate: live
-- schema: sha256/v1:3587ca5a4b1c4856b97418487fcf50b5d8fda7ef3d0bf1cef00c58c73e445a63
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL has no online way to this: it reads the table and builds the index while nobody else
-- can use the table. Plan a window for it.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_during_excl EXCLUDE USING gist (during WITH &&);
