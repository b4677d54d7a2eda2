package org.partnersuite.partnerprogram.deal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealBook;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.OutgoingEvent;

/** Deals, to be told again. */
@ApplicationScoped
public class DealStates implements AggregateStates {
    @Override
    public String type() {
        return "deal";
    }

    @Override
    public List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
        return DealBook.current(db, ids).stream().map(DealStateEvents::state).toList();
    }

    @Override
    public List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit) {
        return db.createQuery(
                        "select id from deal where cast(:after as uuid) is null or id > :after order by id limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
