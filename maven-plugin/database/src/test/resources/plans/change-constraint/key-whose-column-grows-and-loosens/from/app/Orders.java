package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@Key int number, @OrNull Integer code) {}
