/** The annotations that describe a PostgreSQL schema on Java classes; nothing of it is needed at run time. */
module dev.concertina.annotation {
    exports dev.concertina.annotation;
}
