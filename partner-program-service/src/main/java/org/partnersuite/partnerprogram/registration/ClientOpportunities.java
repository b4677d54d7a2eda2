package org.partnersuite.partnerprogram.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** The opportunities of the engagement service, as last told, and into which they were merged. */
final class ClientOpportunities {
    private static final Table<ClientOpportunity> TABLE = Table.of("client_opportunity", "id", ClientOpportunity.class);

    private static final String UPSERT = TABLE.insertion() + " on conflict (id) do update set "
            + TABLE.assignments("excluded") + " where client_opportunity.version < excluded.version";

    private ClientOpportunities() {}

    /** One opportunity was merged into another. */
    record Merged(UUID merged, UUID survivor) {}

    /** Older versions are ignored. Each opportunity occurs once. */
    static void put(Handle db, List<ClientOpportunity> opportunities) {
        if (opportunities.isEmpty()) {
            return;
        }
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        TABLE.bind(in, opportunities);
        in.execute();
    }

    /** Earlier merges are redirected, so that one step leads to the survivor. */
    static void merge(Handle db, Merged merge) {
        db.createUpdate("""
                        insert into client_opportunity as known (id, version, offering_keys, merged_into)
                        values (:merged, 0, '{}', :survivor)
                        on conflict (id) do update set merged_into = excluded.merged_into
                        """)
                .bind("merged", merge.merged())
                .bind("survivor", merge.survivor())
                .execute();
        db.createUpdate("update client_opportunity set merged_into = :survivor where merged_into = :merged")
                .bind("merged", merge.merged())
                .bind("survivor", merge.survivor())
                .execute();
    }

    /** The opportunity, or the one into which it was merged; none while that one is not known. */
    static Optional<ClientOpportunity> find(Handle db, UUID id) {
        return db.createQuery("""
                        select o.id, o.version, o.account_id, o.offering_keys, o.partner_id, o.status, o.opened_at, o.closed_on
                        from client_opportunity asked
                        join client_opportunity o on o.id = coalesce(asked.merged_into, asked.id)
                        where asked.id = :id and o.status is not null
                        """).bind("id", id).mapTo(ClientOpportunity.class).findOne();
    }

    /** Opportunities of these accounts that have a partner. */
    static List<UUID> ofPartnersAt(Handle db, Collection<UUID> accounts) {
        return db.createQuery("""
                        select id from client_opportunity
                        where account_id = any(:accounts) and status is not null and partner_id is not null
                        """)
                .bindArray("accounts", UUID.class, accounts)
                .mapTo(UUID.class)
                .list();
    }

    /** What the registration may have become, the first that was opened at first. */
    static Optional<ClientOpportunity> becomeOf(Handle db, Registration registration) {
        return db
                .createQuery("""
                        select o.id, o.version, o.account_id, o.offering_keys, o.partner_id, o.status, o.opened_at, o.closed_on
                        from client_opportunity o
                        where o.partner_id = :partner and o.status is not null and o.merged_into is null
                          and :offering = any(o.offering_keys)
                          and case when cast(:account as uuid) is not null then o.account_id = cast(:account as uuid)
                              else o.account_id in (select a.id from client_account a where a.name_key = :client) end
                        order by o.opened_at, o.id
                        """)
                .bind("partner", registration.partnerId())
                .bind("offering", registration.offeringKey())
                .bind("account", registration.accountId())
                .bind("client", registration.clientKey())
                .mapTo(ClientOpportunity.class)
                .stream()
                .filter(registration::mayBecome)
                .findFirst();
    }

    /** Registrations that these opportunities, or what was merged into them, may change. */
    static List<UUID> concerned(Handle db, Collection<UUID> opportunities) {
        return db.createQuery("""
                        select r.id from client_opportunity o
                        join registration r on r.partner_id = o.partner_id and r.offering_key = any(o.offering_keys)
                        where o.id = any(:ids) and r.status in ('SUBMITTED', 'APPROVED', 'EXPIRED')
                        union
                        select r.id from client_opportunity o join registration r on r.opportunity_id = o.id
                        where o.id = any(:ids) or o.merged_into = any(:ids)
                        """)
                .bindArray("ids", UUID.class, opportunities)
                .mapTo(UUID.class)
                .list();
    }
}
