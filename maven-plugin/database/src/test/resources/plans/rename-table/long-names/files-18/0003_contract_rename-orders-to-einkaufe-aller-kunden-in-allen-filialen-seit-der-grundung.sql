-- concertina: 1
-- change: rename-orders-to-einkaufe-aller-kunden-in-allen-filialen-seit-der-grundung
-- phase: contract
-- parent: sha256/v1:fcbb7b9c818d065c13e79d2ef8234aaf3a5ce5887951432042183007da82e562
-- depends: 0002_expand_rename-orders-to-einkaufe-aller-kunden-in-allen-filialen-seit-der-grundung
-- transactional: yes
-- gate: live
-- schema: sha256/v1:3f8aa99e5ee3b9c5d5f3933a5dfb0474d083f5aaef76400e82d6c198abba46dd
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
