-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: constrain
-- parent: sha256/v1:5e1f957e4ca5f74b7e881c0b0e4802920b2f9c24f29121b1aa66b51ce5f28995
-- depends: 0003_backfill_rename-staff-title-to-role
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f98cbd5a9854f483faa2a05b1a5555cc30b6685e94a7b616fac7b67330f6ffc8
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.staff DROP CONSTRAINT staff_badge_role_key;
