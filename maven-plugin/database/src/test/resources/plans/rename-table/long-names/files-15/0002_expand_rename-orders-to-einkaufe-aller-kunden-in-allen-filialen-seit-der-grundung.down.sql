-- concertina: 1
-- change: rename-orders-to-einkaufe-aller-kunden-in-allen-filialen-seit-der-grundung
-- phase: expand
-- parent: sha256/v1:f867997151d7f1093a54ffaff891f0bc5572667c324715d432ffab0a71580ecd
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3f8aa99e5ee3b9c5d5f3933a5dfb0474d083f5aaef76400e82d6c198abba46dd
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table gets its old name back; nothing was copied.
DROP VIEW public.orders;
ALTER TABLE public."einkäufe_aller_kunden_in_allen_filialen_seit_der_gründung" RENAME TO orders;
