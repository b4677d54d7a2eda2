package org.partnersuite.partnerprogram.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.KeyedTable;

/** Where partners and their transitions are kept. */
@ApplicationScoped
public class PartnerRepository implements AggregateRepository<Partner> {
    private static final String TOPIC = "partner-program.partner.v1";
    public static final AggregateType<Partner> PARTNER = new AggregateType<>("partner", TOPIC, State::of, Audited::of);

    @Override
    public AggregateType<Partner> aggregate() {
        return PARTNER;
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("partner", "partner");
    }

    Optional<Partner> locked(ExternalId externalId) {
        return locked("externalSource = ?1 and externalId = ?2 order by id", externalId.source(), externalId.id())
                .stream()
                .findFirst();
    }

    /** The partner that holds this id or this external id already. */
    static Optional<UUID> holder(Handle db, @Nullable UUID id, @Nullable ExternalId externalId) {
        return db.createQuery("""
                        select id from partner
                        where id = cast(:id as uuid) or (external_source = :source and external_id = :external)
                        """)
                .bind("id", id)
                .bind("source", externalId == null ? null : externalId.source())
                .bind("external", externalId == null ? null : externalId.id())
                .mapTo(UUID.class)
                .findFirst();
    }

    /** All partners with one of these statuses. */
    public static Map<UUID, PartnerStatus> statuses(Handle db, Set<PartnerStatus> wanted) {
        Map<UUID, PartnerStatus> found = new HashMap<>();
        db.createQuery("select id, status from partner where status = any(:wanted)")
                .bindArray(
                        "wanted", String.class, wanted.stream().map(Enum::name).toList())
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), PartnerStatus.valueOf(row.getString(2))))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** Adds a transition, which gets the next number. */
    static PartnerTransition append(Handle db, UUID partner, PartnerTransition step) {
        InvitationException exception = step.exception();
        return db.createQuery("""
                        insert into partner_transition
                               (partner_id, number, from_status, to_status, reason, agreement_signed_on,
                                exception_approved_by, exception_reason, at, by)
                        select :partner, coalesce(max(number), 0) + 1, :from, :to, :reason, :agreementSignedOn,
                               :approvedBy, :exceptionReason, :at, :by
                        from partner_transition where partner_id = :partner
                        returning *
                        """)
                .bind("partner", partner)
                .bindMethods(step)
                .bind("approvedBy", exception == null ? null : exception.approvedBy())
                .bind("exceptionReason", exception == null ? null : exception.reason())
                .mapTo(PartnerTransition.class)
                .one();
    }

    public static Optional<PartnerTransition> transition(Handle db, UUID partner, int number) {
        return db.createQuery("select * from partner_transition where partner_id = :partner and number = :number")
                .bind("partner", partner)
                .bind("number", number)
                .mapTo(PartnerTransition.class)
                .findOne();
    }

    /** The data of {@code partner-program.partner.v1}. */
    private record State(
            UUID id,
            long version,
            @Nullable ExternalId externalId,
            @JsonUnwrapped PartnerDetails details,
            PartnerStatus status,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Partner partner) {
            return new State(
                    partner.id(),
                    partner.version(),
                    partner.externalId(),
                    partner.details(),
                    partner.status(),
                    partner.createdAt(),
                    partner.updatedAt());
        }
    }

    private record Audited(
            @Nullable ExternalId externalId, @JsonUnwrapped PartnerDetails details, PartnerStatus status) {
        static Audited of(Partner partner) {
            return new Audited(partner.externalId(), partner.details(), partner.status());
        }
    }
}
