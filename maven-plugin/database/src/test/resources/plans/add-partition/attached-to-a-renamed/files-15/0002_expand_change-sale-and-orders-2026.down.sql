-- concertina: 1
-- change: change-sale-and-orders-2026
-- phase: expand
-- parent: sha256/v1:dffa3b2e4389c8a9f315e882236826129b6baca9625682ad1cbca65085d97478
-- transactional: no
-- gate: none
-- schema: sha256/v1:f3a0ab64c7a5e262a914f883318ee4fe6ada724c3cd38083a66ef8a9a95d448d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The partition goes with the rows that were routed to it.
BEGIN;
ALTER TABLE public.orders DETACH PARTITION public.orders_2026;
DROP TABLE public.orders_2026;
COMMIT;

-- The table gets its old name back; nothing was copied.
BEGIN;
DROP VIEW public.sale;
ALTER TABLE public.orders RENAME TO sale;
COMMIT;
