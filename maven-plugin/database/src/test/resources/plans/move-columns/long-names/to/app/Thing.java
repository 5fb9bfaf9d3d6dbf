package app;

import dev.concertina.annotation.*;

@Stored("täbelle_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")
record Thing(@Key @Identity(name = "thing_numbers") long id, @OrNull @RenamedFrom("größe_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy") @StoredAs(name = "straße_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww") @IndexOn @CheckThat("{column} <> ''") String street) {}
