package org.partnersuite.partnerprogram.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.businessday.BusinessDays;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A registration is submitted, decided, extended once, and becomes an opportunity or expires. */
@ApplicationScoped
public class Registrations {
    private final RegistrationRepository registrations;
    private final Conversions conversions;
    private final Editions editions;

    Registrations(RegistrationRepository registrations, Conversions conversions, Editions editions) {
        this.registrations = registrations;
        this.conversions = conversions;
        this.editions = editions;
    }

    /**
     * The writable fields of a registration.
     *
     * @param partnerId null for the caller's own
     * @param accountId of the client, named by the vendor alone
     */
    public record Draft(@Nullable UUID partnerId, @Nullable UUID accountId, RegisteredLead lead, ContactProof proof) {}

    /** A registration that became an opportunity. */
    public record Converted(UUID id, String number, UUID partnerId, String offering, LocalDate approvedOn) {}

    /** The registrations that became this opportunity, one for each offering, the first approved at first. */
    public static List<Converted> convertedBy(Handle db, UUID opportunityId) {
        return db.createQuery("""
                        select id, number, partner_id, offering, approved_on from registration
                        where opportunity_id = :opportunity order by approved_on, id
                        """)
                .bind("opportunity", opportunityId)
                .mapTo(Converted.class)
                .list();
    }

    /**
     * Submits it. The first one of a client and an offering wins; where we are already it is REJECTED at once.
     *
     * @throws Problem 422 with every fault, 409 when a registration exists, 404 for another partner's caller
     */
    public Registration submit(Change change, Draft draft) {
        LocalDate today = Days.today(change);
        UUID partner = partner(change, draft);
        RegistrationTerms terms = editions.inForce(change.db(), today)
                .map(RegistrationTerms::of)
                .orElseThrow(Registrations::withoutEdition);
        RegisteredLead lead = draft.lead();
        ClientStanding.lock(change.db(), ComparedName.ofOffering(lead.offering()));
        ClientStanding standing = ClientStanding.onSubmission(change.db(), lead, draft.accountId(), partner, today);
        if (standing.registered()) {
            throw exists();
        }
        Registration registration = Registration.submitted(
                Stamp.of(change),
                partner,
                draft.accountId(),
                lead,
                draft.proof(),
                change.caller().subject(),
                terms.edition(),
                BusinessDays.plus(change.db(), today, terms.decisionBusinessDays()));
        if (standing.incumbent()) {
            registration.reject(null, change.now(), RejectionReason.INCUMBENT, null);
        }
        return registrations.created(change, "submitted", registration);
    }

    /** @throws Problem 404, 412, 422 with every fault, or when it is no longer SUBMITTED */
    public Registration revise(Change change, UUID id, IfMatch ifMatch, Function<Registration, Draft> revision) {
        Registration registration = registrations.locked(change, id, ifMatch);
        requireStatus(registration, RegistrationStatus.SUBMITTED);
        Draft draft = revision.apply(registration);
        List<Fault> faults = draft.proof().faults(Days.today(change));
        if (!draft.lead().isOfTheSame(registration.lead())) {
            faults.add(Fault.at(
                    null, "not_changeable", "A registration stays with its client and offering. Submit another one."));
        }
        if (!registration.partnerId().equals(draft.partnerId())) {
            faults.add(Fault.at("/partnerId", "not_changeable", "A registration stays with its partner."));
        }
        refuseAny(faults);
        registration.revise(draft.lead(), draft.proof());
        return registrations.changed(change, "revised", registration);
    }

    /**
     * Approves it; where we are meanwhile it is REJECTED. It is CONVERTED at once when its opportunity is there.
     *
     * @param accountId of the client; null to find it by its name
     * @throws Problem 404, 412, 409 when a registration of the account exists, 422 when it is no longer SUBMITTED
     */
    public Registration approve(Change change, UUID id, IfMatch ifMatch, @Nullable UUID accountId) {
        Registration registration = registrations.locked(change, id, ifMatch);
        requireStatus(registration, RegistrationStatus.SUBMITTED);
        UUID account = accountId == null ? registration.accountId() : accountId;
        refuseAny(accountFaults(change.db(), accountId));
        LocalDate today = Days.today(change);
        ClientStanding standing = ClientStanding.onApproval(change.db(), registration, account, today);
        if (account != null && standing.registered()) {
            throw exists();
        }
        if (standing.incumbent()) {
            registration.reject(change.caller().subject(), change.now(), RejectionReason.INCUMBENT, null);
            return registrations.changed(change, "rejected", registration);
        }
        registration.approve(
                account, terms(change, registration), change.caller().subject(), change.now(), today);
        return conversions.convert(change, registrations.changed(change, "approved", registration));
    }

    /** @throws Problem 404, 412, 422 when it is no longer SUBMITTED */
    public Registration reject(
            Change change, UUID id, IfMatch ifMatch, RejectionReason reason, @Nullable String explanation) {
        Registration registration = registrations.locked(change, id, ifMatch);
        requireStatus(registration, RegistrationStatus.SUBMITTED);
        if (reason == RejectionReason.INCUMBENT && explanation != null) {
            throw refused(List.of(Fault.at("/explanation", "without_details", "INCUMBENT is told without details.")));
        }
        registration.reject(change.caller().subject(), change.now(), reason, explanation);
        return registrations.changed(change, "rejected", registration);
    }

    /** @throws Problem 404, 412, 409 when all extensions were granted or the protection is over, 422 when it has none */
    public Registration extend(Change change, UUID id, IfMatch ifMatch) {
        Registration registration = registrations.locked(change, id, ifMatch);
        Protection protection = registration.protection();
        if (protection == null || registration.status() == RegistrationStatus.CONVERTED) {
            throw notIn(registration, RegistrationStatus.APPROVED);
        }
        if (Days.today(change).isAfter(protection.protectedUntil())) {
            throw Problem.conflict(
                    "protection_over",
                    "The protection ended on " + protection.protectedUntil() + ". An extension is asked for before.");
        }
        RegistrationTerms terms = terms(change, registration);
        if (protection.extensions() >= terms.extensions()) {
            throw Problem.conflict(
                    "extensions_used", "The program grants " + terms.extensions() + " extension of a registration.");
        }
        registration.extend(protection.extended(terms));
        return registrations.changed(change, "extended", registration);
    }

    /** @throws Problem 404, 412, 422 for an opportunity that is not the partner's, or when it is not APPROVED */
    public Registration convert(Change change, UUID id, IfMatch ifMatch, UUID opportunityId) {
        Registration registration = registrations.locked(change, id, ifMatch);
        requireStatus(registration, RegistrationStatus.APPROVED);
        ClientOpportunity opportunity = ClientOpportunities.find(change.db(), opportunityId)
                .filter(known -> registration.partnerId().equals(known.partnerId()))
                .orElseThrow(() -> refused(List.of(
                        Fault.at("/opportunityId", "unknown_opportunity", "The partner has no such opportunity."))));
        registration.convert(opportunity, change.now());
        return registrations.changed(change, "converted", registration);
    }

    private RegistrationTerms terms(Change change, Registration registration) {
        return editions.find(change.db(), registration.edition())
                .map(RegistrationTerms::of)
                .orElseThrow(Registrations::withoutEdition);
    }

    private static UUID partner(Change change, Draft draft) {
        UUID own = change.caller().partnerId();
        UUID named = draft.partnerId();
        if (own != null && named != null && !own.equals(named)) {
            throw Problem.notFound();
        }
        List<Fault> faults = draft.proof().faults(Days.today(change));
        if (own != null && draft.accountId() != null) {
            faults.add(Fault.at("/accountId", "named_by_vendor", "Name the client by its name and country."));
        } else {
            faults.addAll(accountFaults(change.db(), draft.accountId()));
        }
        UUID partner = own != null ? own : named;
        if (partner == null) {
            faults.add(Fault.at("/partnerId", "required", "Name the partner."));
        } else if (Partners.known(change.db(), Set.of(partner)).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        if (partner == null || !faults.isEmpty()) {
            throw refused(faults);
        }
        return partner;
    }

    private static List<Fault> accountFaults(Handle db, @Nullable UUID account) {
        return account == null || ClientFacts.knowsAccount(db, account)
                ? List.of()
                : List.of(Fault.at("/accountId", "unknown_account", "There is no such account."));
    }

    private static void requireStatus(Registration registration, RegistrationStatus needed) {
        if (registration.status() != needed) {
            throw notIn(registration, needed);
        }
    }

    private static Problem notIn(Registration registration, RegistrationStatus needed) {
        return Problem.unprocessable(
                "status_refused",
                "The registration is " + registration.status() + ".",
                List.of(Fault.at(null, "other_status", "It has to be " + needed + ".")));
    }

    /** The same whatever registration it is, so that nobody learns of whom. */
    private static Problem exists() {
        return Problem.conflict("registration_exists", "A registration of this client and offering exists.");
    }

    private static Problem withoutEdition() {
        return Problem.unprocessable("registration_refused", "No edition of the program is in force.", List.of());
    }

    private static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static Problem refused(List<Fault> faults) {
        return Problem.unprocessable(
                "registration_refused", "The registration breaks rules, listed in errors.", new ArrayList<>(faults));
    }
}
