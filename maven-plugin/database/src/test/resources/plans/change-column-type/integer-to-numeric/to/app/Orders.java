package app;

import dev.concertina.annotation.*;
import java.math.BigDecimal;

@Stored
record Orders(@Key @Identity long id, @OrNull @StoredAs("numeric(9, 2)") BigDecimal total) {}
