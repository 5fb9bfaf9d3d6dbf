-- concertina: 1
-- change: rename-orders-to-einkaufe-aller-kunden-in-allen-filialen-seit-der-grundung
-- phase: contract
-- parent: sha256/v1:2ddd19b555985fa6218633e0ee273059136e5381e82ad026a8ea6f04d6e1a361
-- depends: 0002_expand_rename-orders-to-einkaufe-aller-kunden-in-allen-filialen-seit-der-grundung
-- transactional: yes
-- gate: live
-- schema: sha256/v1:3f8aa99e5ee3b9c5d5f3933a5dfb0474d083f5aaef76400e82d6c198abba46dd
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
