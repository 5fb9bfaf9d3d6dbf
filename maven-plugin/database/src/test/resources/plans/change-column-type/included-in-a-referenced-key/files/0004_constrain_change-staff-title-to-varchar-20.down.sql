-- concertina: 1
-- change: change-staff-title-to-varchar-20
-- phase: constrain
-- parent: sha256/v1:8d883036e65c7a2c01a31f9e248bfcc287edc112efdfd83bf69f29fce49622a2
-- depends: 0003_backfill_change-staff-title-to-varchar-20
-- transactional: yes
-- gate: none
-- schema: sha256/v1:1e7c7969659d61d9a5a76be98c3a76d1807033262e203994048ff1b2ff46c4d1
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.staff DROP CONSTRAINT _interim_0002_staff_badge_title_key;
