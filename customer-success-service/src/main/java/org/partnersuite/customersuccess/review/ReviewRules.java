package org.partnersuite.customersuccess.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.platform.rest.Fault;

/** Rules of business reviews. They report every fault. */
final class ReviewRules {
    private ReviewRules() {}

    /** What is missing of the subject, or too much. */
    static List<Fault> subjectFaults(ReviewKind kind, ReviewSubject subject) {
        List<Fault> faults = new ArrayList<>();
        boolean ofPartner = kind == ReviewKind.PARTNER_EXECUTIVE;
        if (ofPartner && subject.partnerId() == null) {
            faults.add(Fault.at("/partnerId", "required", "The review of a partner names it."));
        }
        if (ofPartner && subject.customerId() != null) {
            faults.add(Fault.at("/customerId", "not_of_kind", "The review of a partner is about no customer."));
        }
        if (!ofPartner && subject.customerId() == null) {
            faults.add(Fault.at("/customerId", "required", "The review of a customer names it."));
        }
        boolean ofSubscription = kind == ReviewKind.CUSTOMER_ADOPTION;
        if (ofSubscription && subject.subscriptionId() == null) {
            faults.add(
                    Fault.at("/subscriptionId", "required", "It counts against the support level of a subscription."));
        }
        if (!ofSubscription && subject.subscriptionId() != null) {
            faults.add(Fault.at("/subscriptionId", "not_of_kind", "Only a CUSTOMER_ADOPTION review names one."));
        }
        return faults;
    }

    static List<Fault> planFaults(ReviewPlan plan) {
        return plan.to().isBefore(plan.from())
                ? List.of(Fault.at("/to", "before_start", "The period must not end before it starts."))
                : List.of();
    }

    /** Why a review cannot count as held. */
    static List<Fault> holdingFaults(ReviewKind kind, List<Attendee> attendees, LocalDate on, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (on.isAfter(today)) {
            faults.add(Fault.at("/heldOn", "in_future", "It was held: not after " + today + "."));
        }
        if (attendees.stream().noneMatch(attendee -> kind.isOurs(attendee.side()))) {
            faults.add(Fault.at("/attendees", "no_attendee_of_ours", "Nobody of our side attended."));
        }
        if (attendees.stream().noneMatch(attendee -> kind.isTheirs(attendee.side()))) {
            faults.add(Fault.at("/attendees", "no_attendee_of_theirs", "Nobody of the other side attended."));
        }
        return faults;
    }
}
