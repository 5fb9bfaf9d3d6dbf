def folder = new File(basedir, 'app/src/main/resources/db/migration')
def sql = folder.listFiles().find { it.name.startsWith('0001') && !it.name.contains('.down.') }.text

assert sql.contains('''CREATE TABLE public.customer (
    id bigint NOT NULL,
    mail_address character varying(320) NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);''')
assert sql.contains('placed_at timestamp(6) with time zone NOT NULL')
assert sql.contains("status character varying(255) DEFAULT 'PLACED' NOT NULL")
assert sql.contains('    note character varying(255),')
assert sql.contains('    weight integer NOT NULL')
assert sql.contains("WHERE status = 'PLACED'")
assert sql.contains('FOREIGN KEY (customer_id) REFERENCES public.customer (id)')
assert sql.contains('CREATE TABLE public.order_tags (')
assert !new File(basedir, 'model/src').listFiles().any { it.name == 'resources' }

def log = new File(basedir, 'build.log').text
assert log.contains('Every change of the classes has its migration.')
assert log.contains('PROVED on PostgreSQL')
