-- concertina: 1
-- change: change-orders
-- phase: constrain
-- parent: sha256/v1:4408b870bb1f45320cd9a2f726e3d2f4464be945c0335f2f15b9723fc4a1a1e8
-- transactional: no
-- gate: live
-- schema: sha256/v1:deac3dbb1ca5da202f7055a84da633c0805d102331ef57dc4c29dc97e50ac4f1
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

-- Back to a column that may be NULL.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN at DROP NOT NULL;
ALTER TABLE public.orders_2026 ALTER COLUMN at DROP NOT NULL;
ALTER TABLE public.orders_2027 ALTER COLUMN at DROP NOT NULL;
COMMIT;

-- Back to a column that may be NULL.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.orders_2026 ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.orders_2027 ALTER COLUMN id DROP NOT NULL;
COMMIT;
