package org.partnersuite.customersuccess.barrier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.barrier.BarrierDecisions.Decider;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A barrier is raised, decided on, communicated and resolved; a business one yields a best practice (CS-12). */
@ApplicationScoped
public class Barriers implements CustomerMergeParticipant {
    private static final String COLLECTION = "/v1/customer-success/adoption-barriers/";

    private final BarrierRepository barriers;
    private final BestPracticeRepository practices;

    Barriers(BarrierRepository barriers, BestPracticeRepository practices) {
        this.barriers = barriers;
        this.practices = practices;
    }

    /** The writable fields of a barrier. */
    public record Draft(
            UUID customerId,
            @Nullable UUID subscriptionId,
            BarrierDetails details,
            List<BarrierStep> steps,
            @Nullable BarrierMeasure measure) {}

    /**
     * How a barrier was resolved.
     *
     * @param communicatedOn today when null
     * @param measure the barrier's own when null
     * @param practice required for a business barrier
     */
    public record Solution(
            String text,
            @Nullable LocalDate communicatedOn,
            @Nullable BarrierMeasure measure,
            @Nullable PracticeNote practice) {}

    /** @throws Problem 404 or 403 for a partner without the right, 422 with every fault */
    public AdoptionBarrier raise(Change change, Draft draft) {
        checkRight(change, draft.customerId(), draft.subscriptionId());
        List<Fault> faults = new ArrayList<>();
        if (CustomerStore.findKnown(change.db(), Set.of(draft.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        UUID subscription = draft.subscriptionId();
        if (subscription != null && !isOf(change, subscription, draft.customerId())) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        refuse(faults);
        return barriers.created(
                change,
                "raised",
                new AdoptionBarrier(
                        Stamp.of(change),
                        draft.customerId(),
                        subscription,
                        draft.details(),
                        draft.steps(),
                        List.of(),
                        null,
                        draft.measure(),
                        null));
    }

    /** @throws Problem 404, 412 when it has changed since, 422 when it is resolved, 400 for another customer */
    public AdoptionBarrier revise(Change change, UUID id, IfMatch ifMatch, Function<AdoptionBarrier, Draft> revision) {
        AdoptionBarrier barrier = open(change, id, ifMatch);
        Draft draft = revision.apply(barrier);
        boolean same = draft.customerId().equals(barrier.customerId())
                && Objects.equals(draft.subscriptionId(), barrier.subscriptionId());
        if (!same) {
            throw Problem.badRequest(List.of(Fault.at(
                    "/customerId", "read_only", "The customer and the subscription of a barrier cannot change.")));
        }
        barrier.revise(draft.details(), draft.steps(), draft.measure());
        return barriers.changed(change, "revised", barrier);
    }

    /**
     * The CSM or the service manager decides which kind it is; each may decide again while it is open.
     *
     * @throws Problem 404, 412 when it has changed since, 403 for who decided as the other one, 422 when it is resolved
     */
    public AdoptionBarrier decide(Change change, UUID id, IfMatch ifMatch, Decider decider, BarrierKind kind) {
        AdoptionBarrier barrier = open(change, id, ifMatch);
        String by = change.caller().subject();
        Decider other = decider == Decider.CSM ? Decider.SM : Decider.CSM;
        if (by.equals(barrier.decisions().by(other))) {
            String sentence = "CSM and service manager decide together: " + by + " decided as " + other + " already.";
            throw Problem.of(403, "own_decision", sentence, List.of(Fault.at("/as", "other_person", sentence)));
        }
        barrier.decide(decider, kind, by, change.now());
        return barriers.changed(change, "decided", barrier);
    }

    /**
     * @param on today when null
     * @throws Problem 404, 412 when it has changed since, 422 when it is resolved, 400 for a future day
     */
    public AdoptionBarrier communicate(
            Change change, UUID id, IfMatch ifMatch, @Nullable LocalDate on, String to, String message) {
        AdoptionBarrier barrier = open(change, id, ifMatch);
        LocalDate day = notInFuture(change, on, "/on");
        barrier.communicate(
                new BarrierCommunication(day, to, message, change.caller().subject()));
        return barriers.changed(change, "communicated", barrier);
    }

    /** @throws Problem 404, 412 when it has changed since, 422 with every unmet criterion */
    public AdoptionBarrier resolve(Change change, UUID id, IfMatch ifMatch, Solution solution) {
        AdoptionBarrier barrier = open(change, id, ifMatch);
        BarrierKind kind = barrier.decisions().kind();
        BarrierMeasure measure = solution.measure() == null ? barrier.measure() : solution.measure();
        List<Fault> unmet = new ArrayList<>();
        if (kind == null) {
            unmet.add(new Fault(
                    "/kind",
                    "kind",
                    "The CSM and the service manager decide whether it is technical or business.",
                    new Fault.SuggestedCall("POST", COLLECTION + id + "/decisions")));
        }
        if (measure == null || measure.after() == null) {
            unmet.add(new Fault(
                    "/measure",
                    "measure",
                    "The CSM measures the resolution, before and after.",
                    new Fault.SuggestedCall("POST", COLLECTION + id + "/resolutions")));
        }
        if (kind == BarrierKind.BUSINESS && solution.practice() == null) {
            unmet.add(new Fault(
                    "/bestPractice",
                    "best_practice",
                    "A business barrier yields a best practice.",
                    new Fault.SuggestedCall("POST", COLLECTION + id + "/resolutions")));
        }
        if (measure == null || !unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "barrier_criteria_unmet",
                    "The barrier cannot be resolved yet: errors lists the unmet criteria.",
                    unmet);
        }
        LocalDate communicated = notInFuture(change, solution.communicatedOn(), "/communicatedOn");
        barrier.resolve(
                new BarrierResolution(solution.text(), change.caller().subject(), change.now(), communicated), measure);
        AdoptionBarrier resolved = barriers.changed(change, "resolved", barrier);
        if (solution.practice() != null) {
            practices.created(
                    change,
                    "written",
                    new BestPractice(
                            Stamp.of(change),
                            id,
                            solution.practice(),
                            change.caller().subject()));
        }
        return resolved;
    }

    /** @throws Problem 404, 412 when it has changed since */
    public BestPractice revisePractice(
            Change change, UUID id, IfMatch ifMatch, Function<BestPractice, PracticeNote> revision) {
        BestPractice practice = practices.locked(change, id, ifMatch);
        practice.revise(revision.apply(practice));
        return practices.changed(change, "revised", practice);
    }

    /** Barriers follow the customer that was the same client as another one. */
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        List<AdoptionBarrier> moved = barriers.locked("customerId = ?1 order by id", left);
        moved.forEach(barrier -> barrier.moveTo(kept));
        barriers.allChanged(change, "followed the merge", moved);
    }

    private static void checkRight(Change change, UUID customer, @Nullable UUID subscription) {
        PartnerWriting.of(
                change.db(), change.caller(), customer, subscription == null ? List.of() : List.of(subscription));
    }

    private AdoptionBarrier open(Change change, UUID id, IfMatch ifMatch) {
        AdoptionBarrier barrier = barriers.locked(change, id, ifMatch);
        if (barrier.status() == BarrierStatus.RESOLVED) {
            String sentence = "The barrier is resolved and no longer changes.";
            throw Problem.unprocessable(
                    "barrier_resolved",
                    sentence,
                    List.of(new Fault(
                            null,
                            "resolved",
                            sentence,
                            new Fault.SuggestedCall("POST", "/v1/customer-success/adoption-barriers"))));
        }
        return barrier;
    }

    private static LocalDate notInFuture(Change change, @Nullable LocalDate day, String pointer) {
        LocalDate today = Days.today(change);
        if (day != null && day.isAfter(today)) {
            throw Problem.badRequest(List.of(Fault.at(pointer, "in_future", "Not after " + today + ".")));
        }
        return day == null ? today : day;
    }

    private static boolean isOf(Change change, UUID subscription, UUID customer) {
        return change.db()
                .createQuery("select exists (select from held_subscription where id = :id and customer_id = :customer)")
                .bind("id", subscription)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("barrier_refused", "The barrier breaks rules, listed in errors.", faults);
        }
    }
}
