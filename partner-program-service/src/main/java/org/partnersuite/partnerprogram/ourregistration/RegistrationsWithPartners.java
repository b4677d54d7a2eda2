package org.partnersuite.partnerprogram.ourregistration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Stamp;

/** Our registrations with partners, kept with their deals. */
@ApplicationScoped
public class RegistrationsWithPartners implements AggregateRepository<RegistrationWithPartner> {
    public static final AggregateType<RegistrationWithPartner> REGISTRATION_WITH_PARTNER =
            AggregateType.of("registration-with-partner", "partner-program.registration-with-partner.v1", State::of);

    @Override
    public AggregateType<RegistrationWithPartner> aggregate() {
        return REGISTRATION_WITH_PARTNER;
    }

    private record OfDeal(UUID dealId, @Nested ProgramRegistration registration) {}

    /** The registrations of a partner's deals; a deal without one is left out. */
    public static Map<UUID, ProgramRegistration> ofDeals(Handle db, UUID partner, Collection<UUID> deals) {
        Map<UUID, ProgramRegistration> found = new HashMap<>();
        if (!deals.isEmpty()) {
            db.createQuery("""
                            select deal_id, program, number, status, registered_on, expires_on, discount_percent
                            from registration_with_partner where partner_id = :partner and deal_id = any(:deals)
                            """)
                    .bind("partner", partner)
                    .bindArray("deals", UUID.class, deals)
                    .mapTo(OfDeal.class)
                    .forEach(each -> found.put(each.dealId(), each.registration()));
        }
        return found;
    }

    /** The registration of a partner's deal, if the caller may see it. */
    public static Optional<RegistrationWithPartner> find(Handle db, UUID partner, UUID deal) {
        return db.createQuery(
                        REGISTRATION_WITH_PARTNER.select() + " where t.partner_id = :partner and t.deal_id = :deal")
                .bind("partner", partner)
                .bind("deal", deal)
                .map(Rows.of(RegistrationWithPartner.class))
                .findOne();
    }

    /**
     * Records the registration of a deal, or replaces it.
     *
     * @throws Problem 404 when it is no deal of the partner, 412, 422 with every fault
     */
    public RegistrationWithPartner put(
            Change change, UUID partner, UUID deal, IfMatch ifMatch, ProgramRegistration registration) {
        refuseAny(registration.faults());
        RegistrationWithPartner known = locked(change, partner, deal);
        if (known == null) {
            ifMatch.checkNone();
            return created(
                    change, "recorded", new RegistrationWithPartner(Stamp.of(change), partner, deal, registration));
        }
        ifMatch.check(known.version());
        known.revise(registration);
        return changed(change, "changed", known);
    }

    /** @throws Problem 404, 412, 422 with every fault */
    public RegistrationWithPartner revise(
            Change change, UUID partner, UUID deal, IfMatch ifMatch, UnaryOperator<ProgramRegistration> revision) {
        RegistrationWithPartner known = locked(change, partner, deal);
        if (known == null) {
            throw Problem.notFound();
        }
        ifMatch.check(known.version());
        ProgramRegistration now = revision.apply(known.registration());
        refuseAny(now.faults());
        known.revise(now);
        return changed(change, "changed", known);
    }

    /** Waits for whoever records one of the same deal. */
    private @Nullable RegistrationWithPartner locked(Change change, UUID partner, UUID deal) {
        change.db()
                .createQuery("select pg_advisory_xact_lock(hashtextextended('registration with partner ' || :deal, 0))")
                .bind("deal", deal.toString())
                .mapTo(String.class)
                .list();
        boolean isOfPartner = change.db()
                .createQuery("select exists (select from known_deal where deal_id = :deal and partner_id = :partner)")
                .bind("deal", deal)
                .bind("partner", partner)
                .mapTo(Boolean.class)
                .one();
        if (!isOfPartner) {
            throw Problem.notFound();
        }
        return find(change.db(), partner, deal)
                .map(known -> locked(change, known.id()))
                .orElse(null);
    }

    private static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "registration_refused", "The registration breaks rules, listed in errors.", faults);
        }
    }

    /** The data of {@code partner-program.registration-with-partner.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            UUID dealId,
            @JsonUnwrapped ProgramRegistration registration) {
        static State of(RegistrationWithPartner known) {
            return new State(known.stamp(), known.partnerId(), known.dealId(), known.registration());
        }
    }
}
