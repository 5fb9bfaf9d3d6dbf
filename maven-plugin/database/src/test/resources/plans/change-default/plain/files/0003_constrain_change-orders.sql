-- concertina: 1
-- change: change-orders
-- phase: constrain
-- parent: sha256/v1:6310c92387bdbf3861c395e2f54b76e52d6d20b277a52667616f9f8591a20ec1
-- depends: 0002_expand_change-orders
-- transactional: yes
-- gate: live
-- schema: sha256/v1:56410db38cb01664edb571bbe38041f007fa87c12cdf37bfa4ef3fc68ad7c513
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code, which left the value to the default, is gone. Existing rows keep theirs.
ALTER TABLE public.orders ALTER COLUMN gone DROP DEFAULT;
