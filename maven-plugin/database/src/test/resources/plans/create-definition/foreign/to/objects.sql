CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (place 'far');
CREATE FOREIGN TABLE public.far_orders (id bigint NOT NULL, note text) SERVER far OPTIONS (name 'orders');
CREATE VIEW public.far_list AS SELECT id FROM public.far_orders;
