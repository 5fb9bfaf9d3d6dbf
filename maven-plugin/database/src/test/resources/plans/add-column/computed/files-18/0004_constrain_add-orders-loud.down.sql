-- concertina: 1
-- change: add-orders-loud
-- phase: constrain
-- parent: sha256/v1:2d389d30257385edba40ee38200e4ab9c8146732c80e2ad537485297aaf86216
-- depends: 0003_backfill_add-orders-loud
-- transactional: yes
-- gate: none
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders ALTER COLUMN loud DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_loud_not_null NOT NULL loud NOT VALID;
