-- concertina: 1
-- change: require-orders-note
-- phase: constrain
-- parent: sha256/v1:fedbb272fa80ab36210f6bafe89711889dc7940c0945c721bec87d0cfe972c65
-- depends: 0002_backfill_require-orders-note
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c337dbd35384adcfa79d468bc4646fdb1e7e93e2f796b3de3cda7c251666c15e
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN note DROP NOT NULL;
