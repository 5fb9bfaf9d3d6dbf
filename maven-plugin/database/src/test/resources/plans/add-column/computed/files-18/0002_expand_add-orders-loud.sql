-- concertina: 1
-- change: add-orders-loud
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
ALTER TABLE public.orders
    ADD COLUMN loud text;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_loud_not_null NOT NULL loud NOT VALID;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NEW.loud IS NULL THEN
            NEW.loud := (SELECT (upper(coalesce(note, ''))) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.loud IS NULL THEN
            NEW.loud := (SELECT (upper(coalesce(note, ''))) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF NEW.loud IS NULL THEN
        NEW.loud := (SELECT (upper(coalesce(note, ''))) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_orders();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_orders();
