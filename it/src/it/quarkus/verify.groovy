def sql = new File(basedir, 'src/main/resources/db/migration/0001_expand_create-reading-and-reading-reading.sql').text

assert sql.contains('CREATE SEQUENCE public.reading_seq INCREMENT BY 50;')
assert sql.contains('''CREATE TABLE public.reading (
    id bigint NOT NULL,
    taken_at timestamp(6) with time zone NOT NULL,
    degrees double precision NOT NULL,
    CONSTRAINT reading_pkey PRIMARY KEY (id),
    CONSTRAINT reading_degrees_check CHECK (degrees > -274)
);''')
assert sql.contains('CREATE TABLE public.reading_reading (')

def log = new File(basedir, 'build.log').text
assert log.count('Every change of the classes has its migration.') == 2
assert log.contains('PROVED on PostgreSQL')
