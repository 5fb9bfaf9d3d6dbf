package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@OrNull Long number, @Key int code) {}
