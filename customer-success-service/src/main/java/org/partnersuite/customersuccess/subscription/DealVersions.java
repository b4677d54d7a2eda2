package org.partnersuite.customersuccess.subscription;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The newest version of each opportunity that was acted on. */
final class DealVersions {
    private DealVersions() {}

    /** Stores the versions and returns opportunities newer than the stored ones; the others are stale. */
    static Set<UUID> advance(Handle db, List<Deal> deals) {
        List<Deal> sorted = deals.stream()
                .sorted(Comparator.comparing(deal -> deal.opportunityId().toString()))
                .toList();
        return db.createQuery("""
                        insert into deal as known (opportunity_id, version)
                        select * from unnest(:ids, :versions)
                        on conflict (opportunity_id) do update set version = excluded.version
                            where known.version < excluded.version
                        returning opportunity_id
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        sorted.stream().map(Deal::opportunityId).toList())
                .bindArray(
                        "versions",
                        Long.class,
                        sorted.stream().map(Deal::version).toList())
                .mapTo(UUID.class)
                .set();
    }
}
