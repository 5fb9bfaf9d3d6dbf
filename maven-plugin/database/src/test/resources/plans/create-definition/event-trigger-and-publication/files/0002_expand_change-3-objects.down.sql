-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f33f21187162dd04026fbe2324d896f372decc59c93f95c9b9f26dba09d59129
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Only new code knows the event trigger state.
ALTER EVENT TRIGGER watch ENABLE;

-- Only new code knows the publication member.
ALTER PUBLICATION changes DROP TABLE public.orders;

-- Only new code knows the publication.
DROP PUBLICATION changes;

-- Only new code knows the event trigger.
DROP EVENT TRIGGER watch;

-- Only new code knows the function.
DROP FUNCTION public.watch();
