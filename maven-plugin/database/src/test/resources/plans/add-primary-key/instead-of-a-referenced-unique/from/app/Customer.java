package app;

import dev.concertina.annotation.*;

@Stored
record Customer(@StoredAs("text") @Unique String code) {}
