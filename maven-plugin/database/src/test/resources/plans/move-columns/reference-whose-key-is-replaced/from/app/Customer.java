package app;

import dev.concertina.annotation.*;

@Stored
@Unique({"country", "code"})
record Customer(@StoredAs("text") String country, @OrNull @StoredAs("text") String code) {}
