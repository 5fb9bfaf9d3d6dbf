-- concertina: 1
-- change: rename-orders-one-note-to-single-note
-- phase: expand
-- parent: sha256/v1:04dbd3ed249215e5f09fb14280a233972e0f2f2f9b305cd9d578d8097d7a92de
-- transactional: yes
-- gate: none
-- schema: sha256/v1:61db38e55f6982faa09d87fea91c29db971eece37e28f42ac1e3cda144eb792e
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only the name changes: nothing is read or built.
ALTER TABLE public.orders RENAME CONSTRAINT one_note TO single_note;
