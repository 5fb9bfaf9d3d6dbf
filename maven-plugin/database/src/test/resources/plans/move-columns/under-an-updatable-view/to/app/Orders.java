package app;

import dev.concertina.annotation.Identity;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;

@Stored
record Orders(@Key @Identity long id, @OrNull @RenamedFrom("note") String remark, @OrNull Integer total) {}
