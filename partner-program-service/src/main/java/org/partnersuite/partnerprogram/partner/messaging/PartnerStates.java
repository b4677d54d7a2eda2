package org.partnersuite.partnerprogram.partner.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.PartnerRow;
import org.partnersuite.partnerprogram.sql.Column;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.OutgoingEvent;

/** Partners, to be told again. */
@ApplicationScoped
public class PartnerStates implements AggregateStates {
    @Override
    public String type() {
        return "partner";
    }

    @Override
    public List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
        return db.createQuery("select " + PartnerRow.COLUMNS
                        + " from partner where id = any (cast(:ids as uuid[])) order by id for share")
                .bind("ids", Column.of(ids, id -> id))
                .map((row, context) -> PartnerStateEvents.state(PartnerRow.read(row, context)))
                .list();
    }

    @Override
    public List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit) {
        return db.createQuery(
                        "select id from partner where cast(:after as uuid) is null or id > :after order by id limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
