package org.partnersuite.customersuccess.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.customersuccess.stakeholder.StakeholderRepository;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** People and calendars record touches, one by one, in batches, and by their own keys (CS-18). */
@ApplicationScoped
public class Interactions implements CustomerMergeParticipant {

    /** The writable fields of a touch. */
    public record Draft(UUID customerId, @Nullable ExternalId externalId, InteractionDetails details) {}

    /**
     * @throws Problem 404 or 403 for a partner without the right, 409 when another has the external id, 422 with every
     *     fault
     */
    public Interaction record(Change change, Draft draft) {
        Interaction begun = begun(change, draft);
        if (!InteractionStore.create(change, begun)) {
            throw taken(change.db(), begun.externalId());
        }
        return begun;
    }

    /**
     * Creates or changes the touch with this external id; concurrent calls both succeed.
     *
     * @param draft of the touch as it is now, or of a new one for null
     */
    public Interaction put(
            Change change, IfMatch ifMatch, ExternalId externalId, Function<@Nullable Interaction, Draft> draft) {
        Optional<Interaction> known = InteractionStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            Interaction begun = begun(change, draft.apply(null));
            if (InteractionStore.create(change, begun)) {
                return begun;
            }
            known = InteractionStore.lock(change.db(), externalId);
        }
        Interaction before = known.orElseThrow(Problem::notFound);
        PartnerRight.check(change.db(), change.caller(), before);
        ifMatch.check(before.version());
        return replace(change, before, draft.apply(before));
    }

    /** @throws Problem 404, 412 when it has changed since, 403 for a partner without the right, 422 with every fault */
    public Interaction revise(Change change, UUID id, IfMatch ifMatch, Function<Interaction, Draft> revision) {
        Interaction before = InteractionStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        PartnerRight.check(change.db(), change.caller(), before);
        ifMatch.check(before.version());
        return replace(change, before, revision.apply(before));
    }

    /** Touches follow the customer that was the same client as another one. */
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (Interaction each : InteractionStore.lockOfCustomer(change.db(), left)) {
            InteractionStore.change(change, "followed the merge", each, each.ofCustomer(kept, change.now()));
        }
    }

    private static Interaction replace(Change change, Interaction before, Draft draft) {
        if (!draft.customerId().equals(before.customerId())) {
            throw Problem.badRequest(
                    List.of(Fault.at("/customerId", "read_only", "The customer of a touch cannot change.")));
        }
        Draft own = owned(change, draft);
        refuse(change, own);
        if (before.says(own.externalId(), own.details())) {
            return before;
        }
        ExternalId externalId = own.externalId();
        if (externalId != null
                && InteractionStore.idOf(change.db(), externalId)
                        .filter(id -> !id.equals(before.id()))
                        .isPresent()) {
            throw taken(change.db(), externalId);
        }
        Interaction after = before.revised(externalId, own.details(), change.now());
        InteractionStore.change(change, "revised", before, after);
        return after;
    }

    private static Interaction begun(Change change, Draft draft) {
        PartnerWriting.ofTouch(change.db(), change.caller(), draft.customerId());
        Draft own = owned(change, draft);
        refuse(change, own);
        return new Interaction(
                Ids.next(), 1, own.externalId(), own.customerId(), own.details(), change.now(), change.now());
    }

    /** What a partner records is of the partner. */
    private static Draft owned(Change change, Draft draft) {
        UUID partner = change.caller().partnerId();
        return partner == null
                ? draft
                : new Draft(
                        draft.customerId(), draft.externalId(), draft.details().by(partner));
    }

    private static void refuse(Change change, Draft draft) {
        Handle db = change.db();
        InteractionDetails details = draft.details();
        List<Fault> faults = new ArrayList<>(InteractionRules.faults(details, change.now()));
        if (CustomerStore.findKnown(db, Set.of(draft.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        Set<UUID> stakeholders = StakeholderRepository.ofCustomer(db, draft.customerId(), details.stakeholderIds());
        for (int i = 0; i < details.stakeholderIds().size(); i++) {
            if (!stakeholders.contains(details.stakeholderIds().get(i))) {
                faults.add(Fault.at(
                        "/stakeholderIds/" + i, "unknown_stakeholder", "The customer has no such stakeholder."));
            }
        }
        UUID plan = details.planId();
        if (plan != null && !hasPlan(db, draft.customerId(), plan)) {
            faults.add(Fault.at("/planId", "unknown_plan", "The customer has no such success plan."));
        }
        UUID partner = details.partnerId();
        if (partner != null
                && change.caller().partnerId() == null
                && KnownPartners.among(db, Set.of(partner)).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("interaction_refused", "The touch breaks rules, listed in errors.", faults);
        }
    }

    private static boolean hasPlan(Handle db, UUID customer, UUID plan) {
        return db.createQuery("select exists (select from held_plan where id = :id and customer_id = :customer)")
                .bind("id", plan)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static Problem taken(Handle db, @Nullable ExternalId externalId) {
        Problem problem =
                Problem.conflict("interaction_exists", "Another touch has this external id; existingId names it.");
        if (externalId != null) {
            InteractionStore.idOf(db, externalId).ifPresent(id -> problem.with("existingId", id));
        }
        return problem;
    }
}
