-- concertina: 1
-- change: change-3-objects
-- phase: constrain
-- parent: sha256/v1:ab9becc5133cf5477a70a5617e2022cc3e30220a7c5fce2aab2217a7d1835efa
-- transactional: no
-- gate: live
-- schema: sha256/v1:e00724d1d8f94feb7e3d1a0dbeea8d8eb741d23af2c28659db636b1fad39e284
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the constraint there.
ALTER TABLE public.orders ADD CONSTRAINT orders_total_check CHECK (total > 0) NOT VALID;

-- New code finds the constraint there.
ALTER TABLE public.orders ADD CONSTRAINT orders_total_fkey FOREIGN KEY (total) REFERENCES public.orders (id) ON DELETE SET NULL NOT VALID;

-- New code finds the comment there.
COMMENT ON CONSTRAINT orders_total_check ON public.orders IS 'Not for old ones';
