-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: backfill
-- parent: sha256/v1:9fd3fe8db07cab95af85bc992e90facdc1b2505e4ee84d5adb0a44f186c00291
-- depends: 0002_expand_rename-staff-title-to-role
-- transactional: yes
-- gate: none
-- schema: sha256/v1:449fb1c37601b5ab642ce9664f47ba372f6ebd9ed573d8ff98cd7f225ebe4249
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
