package org.partnersuite.customersuccess.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where business reviews are kept. */
@ApplicationScoped
public class BusinessReviewRepository implements AggregateRepository<BusinessReview> {
    public static final AggregateType<BusinessReview> BUSINESS_REVIEW =
            new AggregateType<>("business-review", "customer-success.business-review.v1", State::of, Audited::of);

    @Override
    public AggregateType<BusinessReview> aggregate() {
        return BUSINESS_REVIEW;
    }

    /**
     * The review, locked, if the caller may write it.
     *
     * @throws Problem 404, 403 for a partner that only sees it, 412 for a newer version
     */
    BusinessReview writable(Change change, UUID id, IfMatch ifMatch) {
        if (change.caller().partnerId() != null) {
            ReviewSubject subject = change.db()
                    .createQuery("select customer_id, subscription_id, partner_id from business_review where id = :id")
                    .bind("id", id)
                    .mapTo(ReviewSubject.class)
                    .findOne()
                    .orElseThrow(Problem::notFound);
            requireWriter(change, subject);
        }
        return locked(change, id, ifMatch);
    }

    /** A partner writes adoption reviews of its customers, and no other ones. */
    static void requireWriter(Change change, ReviewSubject subject) {
        UUID customer = subject.customerId();
        if (change.caller().partnerId() == null) {
            return;
        }
        if (customer == null || subject.subscriptionId() == null) {
            throw Problem.forbidden("A partner writes adoption reviews of its customers.");
        }
        PartnerWriters.require(change, customer, subject.subscriptionId());
    }

    /** The data of {@code customer-success.business-review.v1}: no names, and the content without its figures. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            ReviewKind kind,
            ReviewStatus status,
            @JsonUnwrapped ReviewSubject subject,

            @JsonUnwrapped @JsonIgnoreProperties({"attendees", "agenda"})
            ReviewPlan plan,

            @Nullable Instant scheduledAt,
            @Nullable LocalDate heldOn,
            Map<ReviewKind.Side, Long> attendeesBySide,
            int decisions,
            int followUps) {
        static State of(BusinessReview review) {
            Map<ReviewKind.Side, Long> bySide = new TreeMap<>();
            review.plan().attendees().forEach(attendee -> bySide.merge(attendee.side(), 1L, Long::sum));
            return new State(
                    review.stamp(),
                    review.kind(),
                    review.status(),
                    review.subject(),
                    review.plan(),
                    review.scheduledAt(),
                    review.heldOn(),
                    bySide,
                    review.decisions().size(),
                    review.followUps().size());
        }
    }

    private record Audited(
            ReviewKind kind,
            @JsonUnwrapped ReviewSubject subject,
            @JsonUnwrapped ReviewPlan plan,
            ReviewStatus status,
            @Nullable Instant scheduledAt,
            @Nullable LocalDate heldOn,
            @Nullable String cancelledReason,
            List<String> decisions,
            List<FollowUp> followUps) {
        static Audited of(BusinessReview review) {
            return new Audited(
                    review.kind(),
                    review.subject(),
                    review.plan(),
                    review.status(),
                    review.scheduledAt(),
                    review.heldOn(),
                    review.cancelledReason(),
                    review.decisions(),
                    review.followUps());
        }
    }
}
