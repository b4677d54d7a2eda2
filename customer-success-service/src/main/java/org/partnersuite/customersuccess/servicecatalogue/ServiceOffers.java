package org.partnersuite.customersuccess.servicecatalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Services are added and revised; one that is no longer sold stays, and is not offered. */
@ApplicationScoped
public class ServiceOffers {
    private final ServiceOfferRepository offers;

    ServiceOffers(ServiceOfferRepository offers) {
        this.offers = offers;
    }

    /** The writable fields of a service. */
    public record Draft(ServiceIdentity identity, ServiceDetails details) {

        /**
         * Every fault that follows from the fields alone, with pointers into the request.
         *
         * @param ships whether it is a support option or an adoption service that ships with the service
         */
        List<Fault> faults(boolean ships) {
            List<Fault> faults = new ArrayList<>();
            ServiceKind kind = identity.kind();
            if (kind == ServiceKind.SUPPORT && !ships) {
                faults.add(Fault.at("/kind", "not_addable", "The support levels are BASIC, ENHANCED and PREMIUM."));
            }
            check(
                    (kind == ServiceKind.ADOPTION) == (identity.family() != null),
                    "/family",
                    "family_of_adoption",
                    "An adoption service has a family, and no other service.",
                    faults);
            check(
                    (kind == ServiceKind.PARTNER) == (identity.partnerId() != null),
                    "/partnerId",
                    "partner_of_partner",
                    "A service of a partner names the partner, and no other service.",
                    faults);
            check(
                    (kind == ServiceKind.BUNDLE) == !details.members().isEmpty(),
                    "/members",
                    "members_of_bundle",
                    "A bundle has members, and no other service.",
                    faults);
            check(
                    details.managedService() == null || kind == ServiceKind.BUNDLE,
                    "/managedService",
                    "managed_service_of_bundle",
                    "Only a bundle is a part of a managed service.",
                    faults);
            check(!details.free() || details.price() == null, "/price", "free", "What is free has no price.", faults);
            check(
                    (details.price() == null) == (details.per() == null),
                    "/per",
                    "per_of_price",
                    "A price says what it is for: once or a year.",
                    faults);
            SupportLevel level = identity.supportLevel();
            check(
                    level == null || details.free() == (level == SupportLevel.BASIC),
                    "/free",
                    "fee_of_level",
                    "BASIC is free with the subscription; ENHANCED and PREMIUM are for a fee.",
                    faults);
            return faults;
        }

        private static void check(boolean holds, String at, String code, String detail, List<Fault> faults) {
            if (!holds) {
                faults.add(Fault.at(at, code, detail));
            }
        }
    }

    /** @throws Problem 409 for a code that is taken, 422 with every fault */
    public ServiceOffer add(Change change, Draft draft) {
        refuse(change.db(), draft, null);
        if (ServiceOfferRepository.isTaken(change.db(), draft.identity().code())) {
            throw Problem.conflict("service_exists", "Another service has this code.");
        }
        return offers.created(change, "added", new ServiceOffer(Stamp.of(change), draft.identity(), draft.details()));
    }

    /** @throws Problem 404, 412 when it has changed since, 422 with every fault */
    public ServiceOffer revise(Change change, UUID id, IfMatch ifMatch, Function<ServiceOffer, Draft> revision) {
        ServiceOffer offer = offers.locked(change, id, ifMatch);
        Draft draft = revision.apply(offer);
        refuse(change.db(), draft, offer);
        offer.revise(draft.details());
        return offers.changed(change, "revised", offer);
    }

    private static void refuse(Handle db, Draft draft, @Nullable ServiceOffer before) {
        List<Fault> faults = draft.faults(before != null);
        if (before != null && !before.identity().equals(draft.identity())) {
            faults.add(Fault.at(null, "read_only", "Code, kind, family, place, level and partner never change."));
        }
        UUID partner = draft.identity().partnerId();
        if (before == null
                && partner != null
                && KnownPartners.among(db, Set.of(partner)).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        memberFaults(db, draft, faults);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("service_refused", "The service breaks rules, listed in errors.", faults);
        }
    }

    private static void memberFaults(Handle db, Draft draft, List<Fault> faults) {
        List<UUID> members = draft.details().members();
        Set<UUID> usable = new HashSet<>();
        ServiceOfferRepository.among(db, members).stream()
                .filter(member -> member.identity().kind() != ServiceKind.BUNDLE)
                .forEach(member -> usable.add(member.id()));
        for (int i = 0; i < members.size(); i++) {
            if (!usable.contains(members.get(i)) || members.indexOf(members.get(i)) != i) {
                faults.add(
                        Fault.at("/members/" + i, "no_member", "Must be a service that is no bundle, and stand once."));
            }
        }
    }
}
