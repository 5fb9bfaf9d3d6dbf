-- concertina: 1
-- change: change-sale-and-orders-2026
-- phase: contract
-- parent: sha256/v1:f30432e51cb934854193dda5966882e0a7535699e4e3ae5290d8182496f9be2e
-- depends: 0002_expand_change-sale-and-orders-2026
-- transactional: yes
-- gate: live
-- schema: sha256/v1:f3a0ab64c7a5e262a914f883318ee4fe6ada724c3cd38083a66ef8a9a95d448d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.sale;
