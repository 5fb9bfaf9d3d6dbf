package app;

import dev.concertina.annotation.*;

@Stored("täbelle_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")
record Thing(@Key @Identity(name = "thing_numbers") long id, @OrNull @StoredAs(name = "größe_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy") @IndexOn @CheckThat("{column} <> ''") String size) {}
