-- concertina: 1
-- change: change-staff-title-to-varchar-20
-- phase: backfill
-- parent: sha256/v1:5f324a3891cee52c15ab1015249407417114e37c43cc3eed371f878dc090803f
-- depends: 0002_expand_change-staff-title-to-varchar-20
-- transactional: yes
-- gate: none
-- schema: sha256/v1:1e7c7969659d61d9a5a76be98c3a76d1807033262e203994048ff1b2ff46c4d1
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
