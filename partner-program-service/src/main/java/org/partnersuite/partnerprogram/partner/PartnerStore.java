package org.partnersuite.partnerprogram.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.sql.Column;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Table;

/** Partners in the database. */
final class PartnerStore {
    private static final Table<Partner> TABLE = Table.<Partner>of("partner", "id")
            .column("id", "uuid", Partner::id)
            .column("version", "bigint", Partner::version)
            .column("name", "text", p -> p.details().name())
            .externalId(Partner::externalId)
            .column("status", "text", Partner::status)
            .column("engagement_model", "text", p -> p.details().engagementModel())
            .texts("geographies", p -> p.details().geographies())
            .column("created_at", "timestamptz", Partner::createdAt)
            .column("updated_at", "timestamptz", Partner::updatedAt);
    private static final String SELECT = "select " + PartnerRow.COLUMNS + " from partner ";

    private PartnerStore() {}

    static Optional<Partner> find(Handle db, UUID id) {
        return db.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(PartnerRow::read)
                .findOne();
    }

    static Set<UUID> known(Handle db, Collection<UUID> ids) {
        return db.createQuery("select id from partner where id = any (cast(:ids as uuid[]))")
                .bind("ids", Column.of(ids, id -> id))
                .mapTo(UUID.class)
                .set();
    }

    static Optional<Partner> lock(Handle db, UUID id) {
        return db.createQuery(SELECT + "where id = :id for update")
                .bind("id", id)
                .map(PartnerRow::read)
                .findOne();
    }

    static Optional<Partner> lock(Handle db, ExternalId externalId) {
        return db.createQuery(SELECT + "where external_source = :source and external_id = :id for update")
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .map(PartnerRow::read)
                .findOne();
    }

    /** The partner that holds this id or this external id already. */
    static Optional<UUID> holder(Handle db, UUID id, @Nullable ExternalId externalId) {
        return db.createQuery(
                        "select id from partner where id = :id or (external_source = :source and external_id = :external)")
                .bind("id", id)
                .bind("source", externalId == null ? null : externalId.source())
                .bind("external", externalId == null ? null : externalId.id())
                .mapTo(UUID.class)
                .findFirst();
    }

    /** False when the id or the external id is taken. */
    static boolean insert(Handle db, Partner partner) {
        return TABLE.insert(db, List.of(partner));
    }

    static void update(Handle db, Partner partner) {
        TABLE.update(db, List.of(partner));
    }

    static PartnerTransition append(Handle db, UUID id, PartnerTransition step) {
        int number = db.createQuery("""
                        insert into partner_transition
                               (partner_id, number, from_status, to_status, reason, agreement_signed_on, at, by)
                        select :id, coalesce(max(number), 0) + 1, :from, :to, :reason, cast(:signed as date), :at, :by
                        from partner_transition where partner_id = :id
                        returning number
                        """)
                .bind("id", id)
                .bind("from", step.from().name())
                .bind("to", step.to().name())
                .bind("reason", step.reason())
                .bind("signed", step.agreementSignedOn())
                .bind("at", step.at())
                .bind("by", step.by())
                .mapTo(Integer.class)
                .one();
        return new PartnerTransition(
                number, step.from(), step.to(), step.reason(), step.agreementSignedOn(), step.at(), step.by());
    }

    static Optional<PartnerTransition> transition(Handle db, UUID id, int number) {
        return db.createQuery("select * from partner_transition where partner_id = :id and number = :number")
                .bind("id", id)
                .bind("number", number)
                .map(PartnerRow::transition)
                .findOne();
    }
}
