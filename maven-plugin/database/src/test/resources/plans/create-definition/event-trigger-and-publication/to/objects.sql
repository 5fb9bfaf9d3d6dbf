CREATE FUNCTION public.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE SEQUENCE') EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER watch DISABLE;
CREATE PUBLICATION changes WITH (publish = 'insert, update');
ALTER PUBLICATION changes ADD TABLE public.orders;
