UPDATE public.order_list SET note = 'changed' WHERE id = 1;
INSERT INTO public.order_list (note, total) VALUES ('added', 3);
INSERT INTO public.order_list (total) VALUES (4);
INSERT INTO public.order_notes (words) VALUES ('by trigger');
SELECT note, total FROM public.order_list ORDER BY id;
SELECT pg_catalog.has_table_privilege('pg_monitor', 'public.order_list', 'INSERT') AS may_insert,
    pg_catalog.has_column_privilege('pg_monitor', 'public.order_list', 'note', 'UPDATE') AS may_update,
    pg_catalog.obj_description('public.order_list'::pg_catalog.regclass) AS comment,
    (SELECT reloptions FROM pg_catalog.pg_class WHERE oid = 'public.order_list'::pg_catalog.regclass) AS options;
