-- concertina: 1
-- change: set-vehicle-wheels-default
-- phase: expand
-- parent: sha256/v1:1ea49508cc1af9190de72e3b2783e622b3fe27eaada9e1f8f9302f00d1f95f85
-- transactional: yes
-- gate: none
-- schema: sha256/v1:c017de089cd79651d5ec769d53b784eda065e2e743f45969abd420311faf87da
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- It holds for rows that are written from now on; existing rows keep their values.
ALTER TABLE public.vehicle ALTER COLUMN wheels SET DEFAULT 3;
