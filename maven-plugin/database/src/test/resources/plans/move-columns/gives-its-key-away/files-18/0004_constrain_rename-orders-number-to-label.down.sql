-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: constrain
-- parent: sha256/v1:40011d870a6822129bdc83f5d00c5481e8f5ac33b45ecb672bbb5a0e5b462d45
-- depends: 0003_backfill_rename-orders-number-to-label
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e54ba79f19742f14d749cb5f4a03e596b59a5b9730f0de9f6edaedaf59a1c7d7
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders ALTER COLUMN label DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_label_not_null NOT NULL label NOT VALID;
