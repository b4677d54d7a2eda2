package org.partnersuite.customersuccess.handoff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Table;

/** What is known of opportunities, whatever handoff they have. Their rows are locked before any handoff. */
final class DealFacts {
    private static final Table<DealFact> FACT = Table.of("handoff_deal", "opportunity_id", DealFact.class);

    private DealFacts() {}

    /** @param closedOn null while it is not won */
    record DealFact(
            UUID opportunityId,
            long version,
            @Nullable LocalDate closedOn,
            @Nullable UUID partnerId,
            @Nullable String bought) {}

    /** Stores newer versions and returns the opportunities that they are of. One that was never won is left out. */
    static Set<UUID> keep(Handle db, Collection<WonDeal> deals) {
        Map<UUID, DealFact> known = new HashMap<>(locked(
                db,
                deals.stream()
                        .filter(deal -> deal.closedOn() != null)
                        .map(WonDeal::opportunityId)
                        .toList()));
        known.putAll(lockedKnown(db, deals.stream().map(WonDeal::opportunityId).toList()));
        List<DealFact> newer = deals.stream()
                .filter(deal -> known.containsKey(deal.opportunityId())
                        && known.get(deal.opportunityId()).version() < deal.version())
                .map(deal -> new DealFact(
                        deal.opportunityId(), deal.version(), deal.closedOn(), deal.partnerId(), deal.bought()))
                .toList();
        FACT.put(db, newer);
        return newer.stream().map(DealFact::opportunityId).collect(Collectors.toSet());
    }

    private static Map<UUID, DealFact> lockedKnown(Handle db, Collection<UUID> opportunities) {
        return byId(db.createQuery("""
                        select * from handoff_deal where opportunity_id = any (:ids) order by opportunity_id for update
                        """)
                .bindArray("ids", UUID.class, opportunities)
                .mapTo(DealFact.class)
                .list());
    }

    private static Map<UUID, DealFact> byId(List<DealFact> facts) {
        return facts.stream().collect(Collectors.toMap(DealFact::opportunityId, Function.identity()));
    }

    /** The facts of these opportunities, locked; one that is not known yet is not won. */
    static Map<UUID, DealFact> locked(Handle db, Collection<UUID> opportunities) {
        List<UUID> sorted = opportunities.stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        return byId(db.createQuery("""
                        insert into handoff_deal as known (opportunity_id, version)
                        select i, 0 from unnest(:ids) i order by i
                        on conflict (opportunity_id) do update set version = known.version
                        returning *
                        """)
                .bindArray("ids", UUID.class, sorted)
                .mapTo(DealFact.class)
                .list());
    }
}
