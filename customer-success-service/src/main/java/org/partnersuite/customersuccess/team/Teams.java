package org.partnersuite.customersuccess.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Violation;

/** People join and leave the teams of customers. */
public final class Teams {
    private Teams() {}

    /**
     * Writable fields of a member.
     *
     * @param from null for today
     */
    public record Draft(
            UUID customerId,
            @Nullable UUID subscriptionId,
            String person,
            @Nullable UUID partnerId,
            TeamRole role,
            boolean lead,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Adds a member.
     *
     * @throws Problem 404 and 403 for a partner without the right, 422 with every fault: an unknown customer, a place that
     *     another has on some of the days
     */
    public static TeamMember join(Change change, Draft draft) {
        checkRight(change, draft);
        LocalDate from = draft.from() == null ? Days.today(change) : draft.from();
        List<Fault> faults = faults(draft, from);
        addUnknown(change.db(), draft, faults);
        refuse(faults);
        TeamMember member = new TeamMember(
                Ids.next(),
                1,
                draft.customerId(),
                draft.subscriptionId(),
                draft.person(),
                draft.partnerId(),
                draft.role(),
                draft.lead(),
                from,
                draft.to(),
                change.now(),
                change.now());
        refuseOverlap(change.db(), member);
        if (!TeamStore.insert(change, "joined", List.of(member))) {
            throw placeTaken();
        }
        return member;
    }

    /**
     * Lets a person join, or revises the membership that began on that day: for files, which come again.
     *
     * @param revision of the member that there is already
     * @throws Problem 422 with every fault
     */
    public static TeamMember put(Change change, Draft draft, Function<TeamMember, Draft> revision) {
        TeamMember known = TeamStore.find(change.db(), draft).orElse(null);
        if (known == null) {
            return join(change, draft);
        }
        checkRight(change, draft);
        return revise(change, known.id(), IfMatch.any(), revision);
    }

    /** @throws Problem 404, 412 for a newer version, 422 with every fault */
    public static TeamMember revise(Change change, UUID id, IfMatch ifMatch, Function<TeamMember, Draft> revision) {
        TeamMember before = TeamStore.lock(change.db(), id, ifMatch);
        Draft draft = revision.apply(before);
        List<Fault> faults = faults(draft, before.from());
        addUnchangeable(faults, "/customerId", before.customerId().equals(draft.customerId()));
        addUnchangeable(faults, "/subscriptionId", Objects.equals(before.subscriptionId(), draft.subscriptionId()));
        addUnchangeable(faults, "/person", before.person().equals(draft.person()));
        addUnchangeable(faults, "/partnerId", Objects.equals(before.partnerId(), draft.partnerId()));
        addUnchangeable(faults, "/role", before.role() == draft.role());
        addUnchangeable(faults, "/from", before.from().equals(draft.from()));
        refuse(faults);
        if (draft.lead() == before.lead() && Objects.equals(draft.to(), before.to())) {
            return before;
        }
        TeamMember after = before.revised(draft.lead(), draft.to(), change.now());
        refuseOverlap(change.db(), after);
        try {
            TeamStore.update(change, "changed", Map.of(before, after));
        } catch (RuntimeException refused) {
            throw isTaken(refused) ? placeTaken() : refused;
        }
        return after;
    }

    /** A partner's right, before anything else of the request: its own people, for customers that it manages. */
    private static void checkRight(Change change, Draft draft) {
        PartnerWriters.require(change, draft.customerId(), null);
        if (draft.subscriptionId() != null) {
            PartnerWriters.require(change, draft.customerId(), draft.subscriptionId());
        }
        UUID partner = change.caller().partnerId();
        if (partner != null && !partner.equals(draft.partnerId())) {
            throw Problem.of(403, "own_people_only", "A partner adds its own people: send its partnerId.", List.of());
        }
    }

    /** The faults of a draft by itself. */
    static List<Fault> faults(Draft draft, LocalDate from) {
        List<Fault> faults = new ArrayList<>();
        if (draft.lead() && draft.role() != TeamRole.CSM) {
            faults.add(Fault.at("/lead", "csm_only", "Only a customer success manager leads the others."));
        }
        if (draft.to() != null && draft.to().isBefore(from)) {
            faults.add(Fault.at("/to", "before_start", "A member must not leave before joining."));
        }
        return faults;
    }

    private static void addUnknown(Handle db, Draft draft, List<Fault> faults) {
        if (CustomerStore.findKnown(db, Set.of(draft.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        } else if (draft.subscriptionId() != null && !isOf(db, draft.subscriptionId(), draft.customerId())) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        if (draft.partnerId() != null
                && KnownPartners.among(db, Set.of(draft.partnerId())).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
    }

    private static boolean isOf(Handle db, UUID subscription, UUID customer) {
        return db.createQuery(
                        "select exists (select from held_subscription where id = :id and customer_id = :customer)")
                .bind("id", subscription)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    /** Under race the constraints of the table refuse the second. */
    private static void refuseOverlap(Handle db, TeamMember member) {
        List<Fault> faults = new ArrayList<>();
        for (TeamMember other : TeamStore.overlapping(db, member)) {
            if (member.isUnique() && other.isUnique()) {
                faults.add(Fault.at(
                        member.lead() ? "/lead" : "/role",
                        member.lead() ? "second_lead" : "second_renewal_manager",
                        other.person() + " has the place from " + other.from()
                                + (other.to() == null ? "" : " to " + other.to()) + "."));
            } else if (member.person().equals(other.person())) {
                faults.add(Fault.at("/person", "joined_already", "The person has this role on some of these days."));
            }
        }
        refuse(faults);
    }

    private static boolean isTaken(RuntimeException refused) {
        return Violation.of(refused, "team_member_once")
                || Violation.of(refused, "team_member_one_lead")
                || Violation.of(refused, "team_member_one_renewal_manager");
    }

    /** Also when a partner's caller may not see who has the place. */
    private static Problem placeTaken() {
        return Problem.conflict("place_taken", "Somebody has the place on some of these days.");
    }

    private static void addUnchangeable(List<Fault> faults, String pointer, boolean same) {
        if (!same) {
            faults.add(Fault.at(pointer, "not_changeable", "It cannot change. Let the member leave and join anew."));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("team_member_refused", "The member breaks rules, listed in errors.", faults);
        }
    }
}
