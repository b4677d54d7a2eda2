package org.partnersuite.engagement.requirement;

import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.derivation.Derivation;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** The derived states; only the derivation writes them. */
final class RequirementStore {
    private static final Table<RequirementState> DERIVED =
            Table.of("opportunity_requirements", "opportunity_id", RequirementState.class);

    /** Rows that stay as they are, copies too, are not written. */
    private static final String PUT = """
            insert into opportunity_requirements as old (
                %s, account_id, partner_id, owner, stage, geography, market, created_at)
            select r.opportunity_id, r.version, r.satisfied::text[], r.missing::text[], r.recommended::text[],
                   r.evaluated_at, r.changes_at,
                   o.account_id, o.partner_id, o.owner, o.stage, o.effective_geography, o.effective_market, o.created_at
            from %s join %s
            on conflict (opportunity_id) do update set
                %s, account_id = excluded.account_id, partner_id = excluded.partner_id, owner = excluded.owner,
                stage = excluded.stage, geography = excluded.geography, market = excluded.market
            where old.version <> excluded.version
               or (old.account_id, old.partner_id, old.owner, old.stage, old.geography, old.market, old.changes_at)
                  is distinct from
                  (excluded.account_id, excluded.partner_id, excluded.owner, excluded.stage, excluded.geography,
                   excluded.market, excluded.changes_at)
            """.formatted(
                    DERIVED.names(),
                    DERIVED.rows(),
                    OpportunityRow.joined("r.opportunity_id"),
                    DERIVED.assignments("excluded"));

    private static final String DUE = "changes_at < ? and " + ParkedWork.without(Derivation.WORKER, "opportunity_id");

    private RequirementStore() {}

    static Map<UUID, RequirementState> stored(Handle db, Collection<UUID> opportunityIds) {
        Map<UUID, RequirementState> stored = new HashMap<>();
        db.createQuery("select * from opportunity_requirements where opportunity_id = any (?)")
                .bindArray(0, UUID.class, opportunityIds.toArray())
                .mapTo(RequirementState.class)
                .forEach(state -> stored.put(state.opportunityId(), state));
        return stored;
    }

    static void put(Handle db, List<RequirementState> states) {
        if (!states.isEmpty()) {
            ColumnStatement in = new ColumnStatement(db, PUT);
            DERIVED.bind(in, states);
            in.execute();
        }
    }

    static void delete(Handle db, Collection<UUID> opportunityIds) {
        db.createUpdate("delete from opportunity_requirements where opportunity_id = any (?)")
                .bindArray(0, UUID.class, opportunityIds.toArray())
                .execute();
    }

    /** Those that time has changed, and that are not parked. */
    static Set<UUID> dueAt(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery("select opportunity_id from opportunity_requirements where " + DUE
                        + " order by changes_at limit ?")
                .bind(0, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .bind(1, limit)
                .mapTo(UUID.class)
                .list());
    }

    static Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery(
                        "select count(*), min(changes_at) from (select changes_at from opportunity_requirements where "
                                + DUE + " order by changes_at limit ?) as oldest")
                .bind(0, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .bind(1, limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }
}
