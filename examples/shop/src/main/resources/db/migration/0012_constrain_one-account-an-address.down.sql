-- concertina: 1
-- change: one-account-an-address
-- phase: constrain
-- parent: sha256/v1:3bf7f0978d55b8ee7c89cd32a739ab59f17cd65ceed618e942166f923e2e45e5
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c5ecbeed6dc2efbb230a51b06b249dad204ee0cd1aab73e0721827e8b0cc8291
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.customer DROP CONSTRAINT customer_email_key;
