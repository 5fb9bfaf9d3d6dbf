-- concertina: 1
-- change: drop-view-ids-and-view-order-list
-- phase: contract
-- parent: sha256/v1:5993245c7e897ed1ed0370e5ed6bcec5ea2a4edcce731739dfea7acbb7d7e731
-- transactional: no
-- gate: live
-- schema: sha256/v1:4bb83d3b3cd47220bb5fae44ef5d3477c5f0fce602e1ce0cb94184dee296a2a7
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code, which used the view, is gone.
DROP VIEW public.ids;

-- Old code, which used the view, is gone.
DROP VIEW public.order_list;
