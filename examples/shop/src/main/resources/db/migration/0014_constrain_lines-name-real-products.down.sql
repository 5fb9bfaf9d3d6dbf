-- concertina: 1
-- change: lines-name-real-products
-- phase: constrain
-- parent: sha256/v1:ad4cacf96c8f87a303c38f64a2ae8cec560605691aa8ad061266dda6d80f9400
-- depends: 0013_expand_lines-name-real-products
-- transactional: yes
-- gate: live
-- schema: sha256/v1:1a477955105e2f55cce77104595957e3a1c2128fb9613787bf2ba889a28ff3a0
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.order_line DROP CONSTRAINT order_line_product_id_fkey;
