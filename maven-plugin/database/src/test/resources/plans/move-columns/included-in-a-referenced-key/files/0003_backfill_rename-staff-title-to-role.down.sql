-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: backfill
-- parent: sha256/v1:39f75c759132956dfa38c0286971e38f21847dd9c250962e2b3bc4c87afe3b2b
-- depends: 0002_expand_rename-staff-title-to-role
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f98cbd5a9854f483faa2a05b1a5555cc30b6685e94a7b616fac7b67330f6ffc8
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
