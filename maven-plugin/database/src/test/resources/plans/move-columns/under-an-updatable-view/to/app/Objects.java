package app;

import dev.concertina.annotation.SqlObjects;

@SqlObjects(resource = "objects.sql")
interface Objects {}
