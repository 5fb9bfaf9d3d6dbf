-- concertina: 1
-- change: drop-visit
-- phase: contract
-- parent: sha256/v1:fb2f3acfb218f7a5854f34f1129393e106aaea402c7f45625afc543c21044ea9
-- depends: 0003_constrain_drop-visit
-- transactional: yes
-- gate: live
-- schema: sha256/v1:f4414786d06cee014e37fba42fbe77518ce5981748a85aad874004952ada353e
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table comes back with every row that it had.
ALTER TABLE concertina_attic._retired_0002_visit SET SCHEMA public;
ALTER TABLE public._retired_0002_visit RENAME TO visit;
ALTER INDEX public._retired_0002_visit_pkey RENAME TO visit_pkey;
