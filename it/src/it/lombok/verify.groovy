def sql = new File(basedir, 'src/main/resources/db/migration/0001_expand_create-customer.sql').text

assert sql.contains('''CREATE TABLE public.customer (
    id bigint NOT NULL,
    mail text NOT NULL,
    phone text,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);''')
assert new File(basedir, 'build.log').text.contains('PROVED on PostgreSQL')
