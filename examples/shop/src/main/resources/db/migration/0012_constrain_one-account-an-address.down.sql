-- concertina: 1
-- change: one-account-an-address
-- phase: constrain
-- parent: sha256/v1:6d7a87eae199fac2fa01dc4287a3037205895c1e9e50922f569b39ac532f998a
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c5ecbeed6dc2efbb230a51b06b249dad204ee0cd1aab73e0721827e8b0cc8291
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.customer DROP CONSTRAINT customer_email_key;
