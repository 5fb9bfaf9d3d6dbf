-- concertina: 1
-- change: change-view-order-list
-- phase: expand
-- parent: sha256/v1:e4ca404ccc63748ea26725ddcdfa76efcec4083302efd7f3b0f2bb5f6e533394
-- transactional: yes
-- gate: none
-- schema: sha256/v1:446b1ca6c9940f4bfb7161cf8ac103de8afae85d03ffa05a60e8ded20547b127
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Who uses it goes on.
CREATE OR REPLACE VIEW public.order_list AS
  SELECT id, note, total
  FROM public.orders;
