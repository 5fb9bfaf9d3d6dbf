package app;

import dev.concertina.annotation.*;

@Stored
record Orders(@RenamedFrom("number") int label, @Key(name = "orders_code_pkey") int code) {}
