-- concertina: 1
-- change: rename-orders-to-einkaufe-aller-kunden-in-allen-filialen-seit-der-grundung
-- phase: contract
-- parent: sha256/v1:9d4694e519e4c74eba854e8c4218608881323b7ef1d7ca85405b4e4f3b029335
-- depends: 0002_expand_rename-orders-to-einkaufe-aller-kunden-in-allen-filialen-seit-der-grundung
-- transactional: yes
-- gate: live
-- schema: sha256/v1:3f8aa99e5ee3b9c5d5f3933a5dfb0474d083f5aaef76400e82d6c198abba46dd
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
