package org.partnersuite.customersuccess.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A business review is planned, scheduled, and held or cancelled. */
@ApplicationScoped
public class BusinessReviews implements CustomerMergeParticipant {
    private final BusinessReviewRepository reviews;
    private final List<FollowUps> followUps;

    BusinessReviews(BusinessReviewRepository reviews, @All List<FollowUps> followUps) {
        this.reviews = reviews;
        this.followUps = followUps;
    }

    /** A review to plan. An empty agenda is that of the template. */
    public record Draft(ReviewKind kind, ReviewSubject subject, ReviewPlan plan) {}

    /**
     * How a review was held.
     *
     * @param heldOn today when null
     * @param attendees those that were planned when null
     */
    public record Held(
            @Nullable LocalDate heldOn,
            @Nullable List<Attendee> attendees,
            List<String> decisions,
            List<FollowUp> followUps) {}

    /** @throws Problem 422 with every fault, 404 and 403 for a partner's caller without the right */
    public BusinessReview plan(Change change, Draft draft) {
        BusinessReviewRepository.requireWriter(change, draft.subject());
        List<Fault> faults = new ArrayList<>(ReviewRules.subjectFaults(draft.kind(), draft.subject()));
        faults.addAll(ReviewRules.planFaults(draft.plan()));
        if (faults.isEmpty()) {
            faults.addAll(unknown(change, draft));
        }
        refuseAny(faults);
        ReviewPlan plan = draft.plan().agenda().isEmpty()
                ? withAgenda(
                        draft.plan(),
                        SettingStore.of(change.db(), ReviewAgendas.SETTING).of(draft.kind()))
                : draft.plan();
        return reviews.created(
                change, "planned", BusinessReview.planned(Stamp.of(change), draft.kind(), draft.subject(), plan));
    }

    /** @throws Problem 404, 403, 412, 422 with every fault, or when it is over */
    public BusinessReview revise(Change change, UUID id, IfMatch ifMatch, Function<BusinessReview, Draft> revision) {
        BusinessReview review = reviews.writable(change, id, ifMatch);
        requireOpen(review);
        Draft draft = revision.apply(review);
        List<Fault> faults = new ArrayList<>(ReviewRules.planFaults(draft.plan()));
        if (draft.kind() != review.kind()) {
            faults.add(Fault.at("/kind", "not_changeable", "Plan another review."));
        }
        if (!draft.subject().equals(review.subject())) {
            faults.add(Fault.at(null, "subject_not_changeable", "A review stays with whom it is about."));
        }
        refuseAny(faults);
        review.revise(draft.plan());
        return reviews.changed(change, "revised", review);
    }

    /** @throws Problem 404, 403, 412, 422 when it is over */
    public BusinessReview schedule(Change change, UUID id, IfMatch ifMatch, Instant at) {
        BusinessReview review = reviews.writable(change, id, ifMatch);
        requireOpen(review);
        review.schedule(at.truncatedTo(ChronoUnit.MICROS));
        return reviews.changed(change, "scheduled", review);
    }

    /**
     * Records that it was held. Its content is frozen as it is known now, and follow-ups of a customer's review become
     * calls to action.
     *
     * @throws Problem 404, 403, 412, 422 with every fault, or when it is over
     */
    public BusinessReview hold(Change change, UUID id, IfMatch ifMatch, Held held) {
        BusinessReview review = reviews.writable(change, id, ifMatch);
        requireOpen(review);
        LocalDate today = today(change);
        LocalDate on = held.heldOn() == null ? today : held.heldOn();
        ReviewPlan plan = review.plan().withAttendees(held.attendees());
        refuseAny(ReviewRules.holdingFaults(review.kind(), plan.attendees(), on, today));
        List<FollowUp> agreed = held.followUps().stream()
                .map(followUp -> opened(change, review, followUp))
                .toList();
        review.hold(
                on,
                plan,
                ReviewContents.of(change.db(), review.kind(), review.subject(), plan),
                held.decisions(),
                agreed);
        return reviews.changed(change, "held", review);
    }

    /** @throws Problem 404, 403, 412, 422 when it is over */
    public BusinessReview cancel(Change change, UUID id, IfMatch ifMatch, String reason) {
        BusinessReview review = reviews.writable(change, id, ifMatch);
        requireOpen(review);
        review.cancel(reason);
        return reviews.changed(change, "cancelled", review);
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (BusinessReview review : reviews.locked("subject.customerId = ?1 order by id", left)) {
            review.moveTo(kept);
            reviews.changed(change, "followed the merge", review);
        }
    }

    private FollowUp opened(Change change, BusinessReview review, FollowUp followUp) {
        UUID customer = review.subject().customerId();
        UUID action = customer == null
                ? null
                : followUps.stream()
                        .map(open -> open.open(
                                change, review.id(), customer, review.subject().subscriptionId(), followUp))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new FollowUp(followUp.what(), followUp.owner(), followUp.dueOn(), action);
    }

    private static List<Fault> unknown(Change change, Draft draft) {
        Handle db = change.db();
        List<Fault> faults = new ArrayList<>();
        ReviewSubject subject = draft.subject();
        UUID customer = subject.customerId();
        if (customer != null && CustomerStore.findKnown(db, Set.of(customer)).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        UUID subscription = subject.subscriptionId();
        if (subscription != null && customer != null && !isOfCustomer(db, subscription, customer)) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        UUID partner = subject.partnerId();
        UUID own = change.caller().partnerId();
        if (partner != null
                && (own == null ? KnownPartners.among(db, Set.of(partner)).isEmpty() : !own.equals(partner))) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        } else if (partner != null
                && draft.kind() == ReviewKind.PARTNER_EXECUTIVE
                && !ExecutiveReviewRights.of(db, partner)) {
            faults.add(Fault.at(
                    "/partnerId",
                    "not_a_benefit",
                    "The partner program has told of no such benefit of the partner, included or accepted."));
        }
        return faults;
    }

    private static boolean isOfCustomer(Handle db, UUID subscription, UUID customer) {
        return db.createQuery(
                        "select exists (select from held_subscription where id = :id and customer_id = :customer)")
                .bind("id", subscription)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static ReviewPlan withAgenda(ReviewPlan plan, List<String> agenda) {
        return new ReviewPlan(
                plan.title(), plan.from(), plan.to(), plan.plannedOn(), plan.organizer(), plan.attendees(), agenda);
    }

    private static void requireOpen(BusinessReview review) {
        if (!review.isOpen()) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The review is " + review.status() + ".",
                    List.of(Fault.at(null, "review_over", "It has to be PLANNED or SCHEDULED. Plan another one.")));
        }
    }

    private static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("review_refused", "The review breaks rules, listed in errors.", faults);
        }
    }

    private static LocalDate today(Change change) {
        return LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
    }
}
