package app;

import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.Domain;

@Domain(type = "integer")
@CheckThat(value = "VALUE > 0", name = "positive")
record Score(int value) {}
