package rs.docs;

import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** That somebody owns a crate. */
@Stored("owner_rels")
@Unique({"cid", "oid"})
public record CrateOwner(
        @OrNull @References(Crate.class) Integer cid,
        @OrNull @References(Owner.class) Integer oid) {}
