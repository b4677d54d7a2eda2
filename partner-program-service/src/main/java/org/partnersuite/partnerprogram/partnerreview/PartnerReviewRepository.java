package org.partnersuite.partnerprogram.partnerreview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partnerreview.Attendee.Side;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where monthly reviews are kept. */
@ApplicationScoped
public class PartnerReviewRepository implements AggregateRepository<PartnerReview> {
    public static final AggregateType<PartnerReview> PARTNER_REVIEW =
            new AggregateType<>("partner-review", "partner-program.partner-review.v1", State::of, Audited::of);

    @Override
    public AggregateType<PartnerReview> aggregate() {
        return PARTNER_REVIEW;
    }

    /**
     * The planned review, locked. PostgreSQL lets a partner lock its planned ones only, so that is asked first.
     *
     * @throws Problem 404, 412 for a newer version, 422 when it is over
     */
    PartnerReview planned(Change change, UUID id, IfMatch ifMatch) {
        ReviewStatus status = change.db()
                .createQuery("select status from partner_review where id = :id")
                .bind("id", id)
                .mapTo(ReviewStatus.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        PartnerReviews.requirePlanned(status);
        PartnerReview review = locked(change, id, ifMatch);
        PartnerReviews.requirePlanned(review.status());
        return review;
    }

    /** Waits for others that plan the partner's reviews. */
    static Optional<UUID> ofMonth(Handle db, UUID partner, LocalDate month) {
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "partner-review " + partner)
                .mapTo(String.class)
                .findOne();
        return db.createQuery("""
                        select id from partner_review
                        where partner_id = :partner and month = :month and status <> 'CANCELLED'
                        """)
                .bind("partner", partner)
                .bind("month", month)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The data of {@code partner-program.partner-review.v1}: no names, and no figures. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            LocalDate month,
            LocalDate plannedOn,
            ReviewStatus status,
            @Nullable LocalDate heldOn,
            long attendeesOfVendor,
            long attendeesOfPartner,
            int courseCorrections) {
        static State of(PartnerReview review) {
            return new State(
                    review.stamp(),
                    review.partnerId(),
                    review.month(),
                    review.plan().plannedOn(),
                    review.status(),
                    review.heldOn(),
                    attendees(review, Side.VENDOR),
                    attendees(review, Side.PARTNER),
                    review.courseCorrections().size());
        }

        private static long attendees(PartnerReview review, Side side) {
            return review.plan().attendees().stream()
                    .filter(attendee -> attendee.side() == side)
                    .count();
        }
    }

    private record Audited(
            UUID partnerId,
            LocalDate month,
            @JsonUnwrapped ReviewPlan plan,
            ReviewStatus status,
            @Nullable LocalDate heldOn,
            @Nullable String cancelledReason,
            List<String> courseCorrections) {
        static Audited of(PartnerReview review) {
            return new Audited(
                    review.partnerId(),
                    review.month(),
                    review.plan(),
                    review.status(),
                    review.heldOn(),
                    review.cancelledReason(),
                    review.courseCorrections());
        }
    }
}
