package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Domain;

@Domain(type = "integer", defaultsTo = "5")
@CheckThat(value = "VALUE < 1000", name = "small")
record Score(int value) {}
