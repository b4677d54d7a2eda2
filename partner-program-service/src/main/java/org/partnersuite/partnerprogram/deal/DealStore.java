package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.Recorded.Result;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Table;

/** Deals and their states in the database. */
final class DealStore {
    private static final String LOCK = """
            select id from deal where id in (
                select id from deal where opportunity_id = any(:opportunities)
                union
                select d.id from unnest(cast(:sources as text[]), cast(:ids as text[])) as k (source, id)
                    join deal d on d.external_source = k.source and d.external_id = k.id and d.opportunity_id is null
                union
                select d.id from unnest(cast(:sources as text[]), cast(:ids as text[])) as k (source, id)
                    join deal d on d.external_source = k.source and d.external_id = k.id and d.opportunity_id is not null
            ) order by id for update
            """;

    private static final String CURRENT = """
            select d.id, d.version, d.opportunity_id, d.opportunity_version, d.external_source, d.external_id,
                   d.created_at, s.partner_id, s.name, s.client, s.status, s.close_date, s.currency,
                   s.partner_portion, s.value_add_portion, s.in_numbers_only, s.known_from
            from deal d join deal_state s on s.deal_id = d.id and s.version = d.version
            """;

    private static final String CLOSE = """
            update deal_state s set known_to = :known
            from unnest(:ids, :versions) as k (id, version)
            where s.deal_id = k.id and s.version = k.version - 1
            """;

    private static final Table<Deal> DEAL = Table.<Deal>of("deal", "id")
            .column("id", "uuid", Deal::id)
            .column("version", "bigint", Deal::version)
            .column("partner_id", "uuid", deal -> deal.terms().partnerId())
            .column("opportunity_id", "uuid", Deal::opportunityId)
            .column("opportunity_version", "bigint", DealStore::opportunityVersion)
            .externalId(Deal::externalId)
            .column("created_at", "timestamptz", Deal::createdAt);

    private static final Table<DealState> STATE =
            Table.of("deal_state", "deal_id", DealState.class).without("known_to");

    private DealStore() {}

    /** Locks the deals that the reports are about; read after the locks are held, so that nothing is out of date. */
    static FoundDeals lock(Handle db, List<DealReport> reports) {
        List<UUID> opportunities = reports.stream()
                .map(DealReport::source)
                .filter(DealSource.Opportunity.class::isInstance)
                .map(source -> ((DealSource.Opportunity) source).id())
                .toList();
        List<ExternalId> externalIds = reports.stream()
                .map(report -> report.source().externalId())
                .filter(Objects::nonNull)
                .toList();
        return lock(db, opportunities, externalIds);
    }

    private static FoundDeals lock(Handle db, Collection<UUID> opportunities, Collection<ExternalId> externalIds) {
        List<UUID> ids = db.createQuery(LOCK)
                .bindArray("opportunities", UUID.class, opportunities)
                .bindArray(
                        "sources",
                        String.class,
                        externalIds.stream().map(ExternalId::source).toList())
                .bindArray(
                        "ids",
                        String.class,
                        externalIds.stream().map(ExternalId::id).toList())
                .mapTo(UUID.class)
                .list();
        if (ids.isEmpty()) {
            return new FoundDeals(List.of());
        }
        return new FoundDeals(db.createQuery(CURRENT + " where d.id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(Deal.class)
                .list());
    }

    /** The deals of these external ids, locked and as they are now. */
    static Map<ExternalId, Deal> lockAll(Handle db, Collection<ExternalId> externalIds) {
        return lock(db, List.of(), externalIds).byExternalId();
    }

    /** The deals as they are; they cannot change before the transaction ends. */
    static List<Deal> share(Handle db, Collection<UUID> ids) {
        db.createQuery("select id from deal where id = any(:ids) order by id for share")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list();
        return db.createQuery(CURRENT + " where d.id = any(:ids) order by d.id")
                .bindArray("ids", UUID.class, ids)
                .mapTo(Deal.class)
                .list();
    }

    static List<Deal> ofOpportunities(Handle db, List<UUID> opportunities) {
        return db.createQuery(CURRENT + " where d.opportunity_id = any(:ids)")
                .bindArray("ids", UUID.class, opportunities)
                .mapTo(Deal.class)
                .list();
    }

    static void write(Handle db, List<Recorded> recorded, Instant known) {
        List<DealState> states = deals(recorded, Result.CREATED, Result.CHANGED).stream()
                .map(DealState::of)
                .toList();
        List<Deal> closed = deals(recorded, Result.CHANGED);
        List<Deal> rows = recorded.stream()
                .filter(Recorded::touchesTheDeal)
                .map(Recorded::deal)
                .toList();
        if (!closed.isEmpty()) {
            db.createUpdate(CLOSE)
                    .bind("known", known)
                    .bindArray("ids", UUID.class, closed.stream().map(Deal::id).toList())
                    .bindArray(
                            "versions",
                            Long.class,
                            closed.stream().map(Deal::version).toList())
                    .execute();
        }
        DEAL.put(db, rows);
        if (!STATE.insert(db, states)) {
            throw new IllegalStateException("the deals are locked, so nobody else can number their states");
        }
    }

    private static @Nullable Long opportunityVersion(Deal deal) {
        return deal.opportunityId() == null ? null : deal.opportunityVersion();
    }

    private static List<Deal> deals(List<Recorded> recorded, Result... results) {
        List<Result> wanted = List.of(results);
        return recorded.stream()
                .filter(each -> wanted.contains(each.result()))
                .map(Recorded::deal)
                .toList();
    }
}
