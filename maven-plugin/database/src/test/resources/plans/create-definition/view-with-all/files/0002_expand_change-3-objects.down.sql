-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:4901ec4e8b1230e2aef031f97ac677d7406fa86201e9d5daec2e1244cc379e25
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the grant.
REVOKE SELECT ON TABLE public.order_list FROM pg_read_all_data;

-- Only new code knows the grant.
REVOKE SELECT (id) ON TABLE public.order_list FROM pg_monitor;

-- Only new code knows the owner.
ALTER VIEW public.order_list OWNER TO CURRENT_USER;

-- Only new code knows the comment.
COMMENT ON VIEW public.order_list IS NULL;

-- Only new code knows the comment.
COMMENT ON COLUMN public.order_list.note IS NULL;

-- Only new code knows the view column default.
ALTER VIEW public.order_list ALTER COLUMN note DROP DEFAULT;

-- Only new code knows the trigger.
DROP TRIGGER take_order ON public.order_list;

-- Only new code knows the view.
DROP VIEW public.order_list;

-- Only new code knows the function.
DROP FUNCTION public.take_order();
