package org.partnersuite.engagement.opportunity.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountRow;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.unitofwork.ColumnStatement;

/** Opportunities as they are, for consumers that have to be told again. */
@ApplicationScoped
class OpportunityStates implements AggregateStates {
    private static final String READ = "select " + OpportunityRow.COLUMNS + ", " + AccountRow.COLUMNS
            + " from opportunity o join account a on a.id = o.account_id where o.id = any(?::uuid[])"
            + " order by o.id for share of o";

    @Override
    public String type() {
        return "opportunity";
    }

    @Override
    public List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
        List<OutgoingEvent> states = new ArrayList<>(ids.size());
        try (ColumnStatement in = new ColumnStatement(db, READ)) {
            in.rows(List.copyOf(ids)).uuid(id -> id);
            in.query(row -> states.add(OpportunityMessages.state(OpportunityRow.read(row), AccountRow.read(row))));
        }
        return states;
    }

    @Override
    public List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit) {
        return db.createQuery("select id from opportunity where cast(:after as uuid) is null or id > :after"
                        + " order by id limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
