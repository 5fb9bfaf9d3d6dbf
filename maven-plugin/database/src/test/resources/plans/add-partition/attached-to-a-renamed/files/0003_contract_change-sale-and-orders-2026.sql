-- concertina: 1
-- change: change-sale-and-orders-2026
-- phase: contract
-- parent: sha256/v1:ea2803e7a5c71046a323495146cdcdaf03fad4eb39b4aa72a079a8c1c17330f2
-- depends: 0002_expand_change-sale-and-orders-2026
-- transactional: yes
-- gate: live
-- schema: sha256/v1:f3a0ab64c7a5e262a914f883318ee4fe6ada724c3cd38083a66ef8a9a95d448d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.sale;
