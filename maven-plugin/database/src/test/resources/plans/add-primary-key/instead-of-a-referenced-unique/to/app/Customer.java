package app;

import dev.concertina.annotation.*;

@Stored
record Customer(@StoredAs("text") @Key String code) {}
