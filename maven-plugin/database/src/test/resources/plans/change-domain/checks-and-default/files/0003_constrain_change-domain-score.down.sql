-- concertina: 1
-- change: change-domain-score
-- phase: constrain
-- parent: sha256/v1:8ec80c20c9b6dd69c20d9ba04caf1851b2da5257d77d9914eb3686fc702f2c9e
-- depends: 0002_expand_change-domain-score
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c99be97cb89538e5fd1e299e88e5e25b6efda6b9ed782f4bbabf70f1f49f611b
-- cost: reads the table, others may write meanwhile; strongest lock SHARE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- The rule goes; no row is read.
ALTER DOMAIN public.score DROP CONSTRAINT small;
