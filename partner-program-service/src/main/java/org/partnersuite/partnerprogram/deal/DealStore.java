package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.deal.Recorded.Result;
import org.partnersuite.partnerprogram.externalid.ExternalId;
import org.partnersuite.partnerprogram.sql.Column;

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

    private static final String UPSERT = """
            insert into deal (id, version, partner_id, opportunity_id, opportunity_version, external_source,
                              external_id, created_at)
            select id, version, partner_id, opportunity_id, opportunity_version, external_source, external_id, :known
            from unnest(cast(:ids as uuid[]), cast(:versions as bigint[]), cast(:partners as uuid[]),
                        cast(:opportunities as uuid[]), cast(:opportunityVersions as bigint[]),
                        cast(:sources as text[]), cast(:externalIds as text[]))
                 as k (id, version, partner_id, opportunity_id, opportunity_version, external_source, external_id)
            on conflict (id) do update
            set version = excluded.version, partner_id = excluded.partner_id,
                opportunity_id = excluded.opportunity_id, opportunity_version = excluded.opportunity_version,
                external_source = excluded.external_source, external_id = excluded.external_id
            """;

    private static final String ADD_STATE = """
            insert into deal_state (deal_id, version, partner_id, opportunity_id, external_source, external_id, name,
                                    client, status, close_date, currency, partner_portion, value_add_portion, known_from)
            select k.*, :known
            from unnest(cast(:ids as uuid[]), cast(:versions as bigint[]), cast(:partners as uuid[]),
                        cast(:opportunities as uuid[]), cast(:sources as text[]), cast(:externalIds as text[]),
                        cast(:names as text[]), cast(:clients as text[]), cast(:statuses as text[]),
                        cast(:closeDates as date[]), cast(:currencies as text[]),
                        cast(:partnerPortions as numeric[]), cast(:valueAddPortions as numeric[])) as k
            """;

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
        if (!rows.isEmpty()) {
            DealRows.bindIdentity(db.createUpdate(UPSERT), rows)
                    .bind("known", known)
                    .bind("opportunityVersions", Column.of(rows, DealRows::opportunityVersion))
                    .execute();
        }
        if (!states.isEmpty()) {
            DealRows.bindTerms(DealRows.bindIdentity(db.createUpdate(ADD_STATE), states), states)
                    .bind("known", known)
                    .execute();
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
