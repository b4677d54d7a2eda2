package org.partnersuite.engagement.identified;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.derivation.Derivation;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Keeps which opportunities were identified by whom. */
@ApplicationScoped
class IdentifiedDerivation implements Derivation {
    private static final String COUNTED = "select * from identified_opportunity where opportunity_id = any (?)";
    private static final String NOW = """
            select o.id as opportunity_id, o.kind, o.identified_by_role as role, o.identified_by_person as person, o.engaged_on
            from %s and o.id = any (?) and o.kind <> 'SALES' and o.identified_by_person is not null
            """.formatted(OpportunityRow.UNMERGED);
    private static final Table<IdentifiedOpportunity> TABLE =
            Table.of("identified_opportunity", "opportunity_id", IdentifiedOpportunity.class);

    @Override
    public void derive(Change change, Set<UUID> opportunityIds) {
        Map<UUID, IdentifiedOpportunity> counted = read(change.db(), COUNTED, opportunityIds);
        Map<UUID, IdentifiedOpportunity> now = identified(change.db(), opportunityIds);
        List<IdentifiedOpportunity> changed = now.values().stream()
                .filter(each -> !each.equals(counted.get(each.opportunityId())))
                .toList();
        if (!changed.isEmpty()) {
            TABLE.put(change.db(), changed);
        }
        counted.keySet().removeAll(now.keySet());
        if (!counted.isEmpty()) {
            change.db()
                    .createUpdate("delete from identified_opportunity where opportunity_id = any (?)")
                    .bindArray(0, UUID.class, counted.keySet().toArray())
                    .execute();
        }
    }

    /** Those of these opportunities that count for who identified them. */
    static Map<UUID, IdentifiedOpportunity> identified(Handle db, Set<UUID> opportunityIds) {
        return read(db, NOW, opportunityIds);
    }

    private static Map<UUID, IdentifiedOpportunity> read(Handle db, String sql, Set<UUID> opportunityIds) {
        Map<UUID, IdentifiedOpportunity> found = new HashMap<>();
        db.createQuery(sql)
                .bindArray(0, UUID.class, opportunityIds.toArray())
                .mapTo(IdentifiedOpportunity.class)
                .forEach(each -> found.put(each.opportunityId(), each));
        return found;
    }
}
