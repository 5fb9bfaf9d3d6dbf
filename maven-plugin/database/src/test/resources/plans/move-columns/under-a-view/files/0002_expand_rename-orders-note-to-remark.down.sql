-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: expand
-- parent: sha256/v1:e10096abaf764af86ecc5228eab4e8b4cb02b48d639752b417d423d3b79f2908
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f79d032635e4b6c2a5bd0f9a2a0d8b5a28b0b39dde65cc251fd9e6a53ac56762
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN remark;
