package org.partnersuite.customersuccess.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A stakeholder is added, corrected, leaves and may come back. */
@ApplicationScoped
public class Stakeholders implements CustomerMergeParticipant {
    private static final String COLLECTION = "/v1/customer-success/stakeholders/";

    private final StakeholderRepository stakeholders;
    private final Instance<SponsorLeft> listeners;

    Stakeholders(StakeholderRepository stakeholders, @Any Instance<SponsorLeft> listeners) {
        this.stakeholders = stakeholders;
        this.listeners = listeners;
    }

    /** The writable fields of a stakeholder. */
    public record Draft(UUID customerId, StakeholderDetails details) {}

    /** @throws Problem 422 for an unknown customer */
    public Stakeholder add(Change change, Draft draft) {
        if (CustomerStore.findKnown(change.db(), Set.of(draft.customerId())).isEmpty()) {
            throw Problem.unprocessable(
                    "unknown_customer",
                    "There is no such customer.",
                    List.of(Fault.at("/customerId", "unknown_customer", "There is no such customer.")));
        }
        return stakeholders.created(
                change, "added", new Stakeholder(Stamp.of(change), draft.customerId(), draft.details(), null));
    }

    /** @throws Problem 404, 412 when it has changed since, 400 for another customer */
    public Stakeholder revise(Change change, UUID id, IfMatch ifMatch, Function<Stakeholder, Draft> revision) {
        Stakeholder stakeholder = stakeholders.locked(change, id, ifMatch);
        Draft draft = revision.apply(stakeholder);
        if (!draft.customerId().equals(stakeholder.customerId())) {
            throw Problem.badRequest(
                    List.of(Fault.at("/customerId", "read_only", "The customer of a stakeholder cannot change.")));
        }
        stakeholder.revise(draft.details());
        return stakeholders.changed(change, "revised", stakeholder);
    }

    /**
     * @param on the last day; today when null
     * @throws Problem 404, 412 when it has changed since, 422 when the person has left already, 400 for a future day
     */
    public Stakeholder leave(Change change, UUID id, IfMatch ifMatch, @Nullable LocalDate on, @Nullable String reason) {
        Stakeholder stakeholder = locked(change, id, ifMatch, false);
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today)) {
            throw Problem.badRequest(List.of(Fault.at("/on", "in_future", "Not after " + today + ".")));
        }
        stakeholder.leave(new Departure(day, reason));
        Stakeholder left = stakeholders.changed(change, "left", stakeholder);
        if (left.details().sponsor()) {
            listeners.forEach(listener -> listener.sponsorLeft(change, left.customerId(), left.id(), day));
        }
        return left;
    }

    /** @throws Problem 404, 412 when it has changed since, 422 when the person has not left */
    public Stakeholder comeBack(Change change, UUID id, IfMatch ifMatch, String reason) {
        Stakeholder stakeholder = locked(change, id, ifMatch, true);
        stakeholder.comeBack();
        return stakeholders.changed(change, "came back", stakeholder, reason);
    }

    /** Stakeholders follow the customer that was the same client as another one. */
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        List<Stakeholder> moved = stakeholders.locked("customerId = ?1 order by id", left);
        moved.forEach(stakeholder -> stakeholder.moveTo(kept));
        stakeholders.allChanged(change, "followed the merge", moved);
    }

    private Stakeholder locked(Change change, UUID id, IfMatch ifMatch, boolean gone) {
        Stakeholder found = stakeholders.locked(change, id, ifMatch);
        if ((found.departure() != null) != gone) {
            String sentence = gone ? "The person has not left." : "The person has left already.";
            throw Problem.unprocessable(
                    "status_refused",
                    sentence,
                    List.of(new Fault(
                            null,
                            gone ? "present" : "left",
                            sentence,
                            new Fault.SuggestedCall("POST", COLLECTION + id + (gone ? "/departures" : "/returns")))));
        }
        return found;
    }
}
