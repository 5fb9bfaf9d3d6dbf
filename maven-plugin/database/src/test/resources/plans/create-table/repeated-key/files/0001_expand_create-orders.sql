-- concertina: 1
-- change: create-orders
-- phase: expand
-- transactional: yes
-- gate: none
-- schema: sha256/v1:48cd36c7b800395c601d1bf9dcb5b3476bb359483fb6385ce9bfd80ab5e15553
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.orders (
    id bigint NOT NULL,
    code text NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_code_unique UNIQUE (id, code)
);

ALTER TABLE public.orders
    ADD CONSTRAINT orders_id_code_key UNIQUE (id, code);

ALTER TABLE public.orders
    ADD CONSTRAINT orders_id_unique UNIQUE (id);
