package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.deal.Recorded.Result;
import org.partnersuite.partnerprogram.sql.Column;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Table;

/** Deals and their states in the database. */
final class DealStore {
    private static final String LOCK = """
            select id from deal where id in (
                select id from deal where opportunity_id = any (cast(:opportunities as uuid[]))
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
                   s.partner_portion, s.value_add_portion, s.known_from
            from deal d join deal_state s on s.deal_id = d.id and s.version = d.version
            """;

    private static final String CLOSE = """
            update deal_state s set known_to = :known
            from unnest(cast(:ids as uuid[]), cast(:versions as bigint[])) as k (id, version)
            where s.deal_id = k.id and s.version = k.version - 1
            """;

    private static final Table<Deal> DEAL = Table.<Deal>of("deal", "id")
            .column("id", "uuid", Deal::id)
            .column("version", "bigint", Deal::version)
            .column("partner_id", "uuid", deal -> deal.terms().partnerId())
            .column("opportunity_id", "uuid", Deal::opportunityId)
            .column("opportunity_version", "bigint", DealRows::opportunityVersion)
            .externalId(Deal::externalId)
            .column("created_at", "timestamptz", Deal::createdAt);

    private static final Table<Deal> STATE = Table.<Deal>of("deal_state", "deal_id")
            .column("deal_id", "uuid", Deal::id)
            .column("version", "bigint", Deal::version)
            .column("partner_id", "uuid", deal -> deal.terms().partnerId())
            .column("opportunity_id", "uuid", Deal::opportunityId)
            .externalId(Deal::externalId)
            .column("name", "text", deal -> deal.terms().name())
            .column("client", "text", deal -> deal.terms().client())
            .column("status", "text", deal -> deal.terms().status())
            .column("close_date", "date", deal -> deal.terms().closeDate())
            .column("currency", "text", deal -> deal.terms().currency())
            .column("partner_portion", "numeric", deal -> deal.terms().partnerPortion())
            .column("value_add_portion", "numeric", deal -> deal.terms().valueAddPortion())
            .column("known_from", "timestamptz", Deal::knownFrom);

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
        List<UUID> ids = db.createQuery(LOCK)
                .bind("opportunities", Column.of(opportunities, id -> id))
                .bind("sources", Column.of(externalIds, ExternalId::source))
                .bind("ids", Column.of(externalIds, ExternalId::id))
                .mapTo(UUID.class)
                .list();
        if (ids.isEmpty()) {
            return new FoundDeals(List.of());
        }
        return new FoundDeals(db.createQuery(CURRENT + " where d.id = any (cast(:ids as uuid[]))")
                .bind("ids", Column.of(ids, id -> id))
                .map(DealRows::deal)
                .list());
    }

    static List<Deal> share(Handle db, Collection<UUID> ids) {
        db.createQuery("select id from deal where id = any (cast(:ids as uuid[])) order by id for share")
                .bind("ids", Column.of(ids, id -> id))
                .mapTo(UUID.class)
                .list();
        return db.createQuery(CURRENT + " where d.id = any (cast(:ids as uuid[])) order by d.id")
                .bind("ids", Column.of(ids, id -> id))
                .map(DealRows::deal)
                .list();
    }

    static List<Deal> ofOpportunities(Handle db, List<UUID> opportunities) {
        return db.createQuery(CURRENT + " where d.opportunity_id = any (cast(:ids as uuid[]))")
                .bind("ids", Column.of(opportunities, id -> id))
                .map(DealRows::deal)
                .list();
    }

    static void write(Handle db, List<Recorded> recorded, Instant known) {
        List<Deal> states = deals(recorded, Result.CREATED, Result.CHANGED);
        List<Deal> closed = deals(recorded, Result.CHANGED);
        List<Deal> rows = recorded.stream()
                .filter(Recorded::touchesTheDeal)
                .map(Recorded::deal)
                .toList();
        if (!closed.isEmpty()) {
            db.createUpdate(CLOSE)
                    .bind("known", known)
                    .bind("ids", Column.of(closed, Deal::id))
                    .bind("versions", Column.of(closed, Deal::version))
                    .execute();
        }
        DEAL.put(db, rows);
        if (!STATE.insert(db, states)) {
            throw new IllegalStateException("the deals are locked, so nobody else can number their states");
        }
    }

    private static List<Deal> deals(List<Recorded> recorded, Result... results) {
        List<Result> wanted = List.of(results);
        return recorded.stream()
                .filter(each -> wanted.contains(each.result()))
                .map(Recorded::deal)
                .toList();
    }
}
