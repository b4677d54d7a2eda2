package org.partnersuite.engagement.effectiveness;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Closed opportunities as they are counted; only the derivation writes them. */
final class ClosedOpportunityStore {
    private ClosedOpportunityStore() {}

    static Map<UUID, ClosedOpportunity> counted(Handle db, Collection<UUID> opportunityIds) {
        return read(db, ClosedOpportunity.COUNTED, opportunityIds);
    }

    static Map<UUID, ClosedOpportunity> closed(Handle db, Collection<UUID> opportunityIds) {
        return read(db, ClosedOpportunity.DERIVED, opportunityIds);
    }

    /** @param types every engagement type there is */
    static void put(Handle db, List<ClosedOpportunity> opportunities, Set<String> types) {
        table(types).put(db, opportunities);
    }

    static void delete(Handle db, Collection<UUID> opportunityIds) {
        db.createUpdate("delete from closed_opportunity where opportunity_id = any (?)")
                .bindArray(0, UUID.class, opportunityIds.toArray())
                .execute();
    }

    private static Map<UUID, ClosedOpportunity> read(Handle db, String sql, Collection<UUID> opportunityIds) {
        Map<UUID, ClosedOpportunity> found = new HashMap<>();
        db.createQuery(sql)
                .bindArray(0, UUID.class, opportunityIds.toArray())
                .mapTo(ClosedOpportunity.class)
                .forEach(closed -> found.put(closed.opportunityId(), closed));
        return found;
    }

    private static Table<ClosedOpportunity> table(Set<String> types) {
        Table<ClosedOpportunity> table = Table.of("closed_opportunity", "opportunity_id", ClosedOpportunity.class)
                .without("seconds_in_stage")
                .column("amount_band", "text", ClosedOpportunity::amountBand)
                .texts("other_types", closed -> types.stream()
                        .filter(type -> !closed.engagementTypes().contains(type))
                        .toList());
        for (int i = 0; i < ClosedOpportunity.STAGES.size(); i++) {
            int stage = i;
            table = table.column(
                    ClosedOpportunity.STAGES.get(i) + "_seconds", "bigint", closed -> closed.secondsInStage()
                            .get(stage));
        }
        return table;
    }
}
