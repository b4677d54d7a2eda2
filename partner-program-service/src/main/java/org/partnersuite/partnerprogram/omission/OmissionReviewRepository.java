package org.partnersuite.partnerprogram.omission;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where omission reviews are kept. */
@ApplicationScoped
public class OmissionReviewRepository implements AggregateRepository<OmissionReview> {
    public static final AggregateType<OmissionReview> OMISSION_REVIEW =
            new AggregateType<>("omission-review", "partner-program.omission.v1", State::of, Audited::of);

    @Override
    public AggregateType<OmissionReview> aggregate() {
        return OMISSION_REVIEW;
    }

    /** The review of a deal that is under way or was accepted. */
    static Optional<UUID> standing(Handle db, UUID ownDeal) {
        return db.createQuery(
                        "select id from omission_review where own_deal_id = :id and status in ('UNDER_REVIEW', 'ACCEPTED')")
                .bind("id", ownDeal)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The data of {@code partner-program.omission.v1}: no names of people, no notes. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            UUID ownDealId,
            String name,
            @Nullable String client,
            DealStatus dealStatus,
            @Nullable LocalDate closeDate,
            Money amount,
            LocalDate flaggedOn,
            LocalDate decideBy,
            OmissionStatus status,
            @Nullable LocalDate escalatedOn,
            @Nullable LocalDate decidedOn,
            @Nullable UUID dealId) {
        static State of(OmissionReview review) {
            OmittedDeal deal = review.deal();
            return new State(
                    review.stamp(),
                    review.partnerId(),
                    review.ownDealId(),
                    deal.name(),
                    deal.client(),
                    deal.dealStatus(),
                    deal.closeDate(),
                    new Money(deal.amount(), deal.currency()),
                    review.flaggedOn(),
                    review.decideBy(),
                    review.status(),
                    review.escalatedOn(),
                    review.decidedOn(),
                    review.dealId());
        }
    }

    private record Audited(
            UUID ownDealId,
            LocalDate decideBy,
            OmissionStatus status,
            @Nullable String note,
            @Nullable LocalDate escalatedOn,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String reason,
            @Nullable UUID dealId) {
        static Audited of(OmissionReview review) {
            return new Audited(
                    review.ownDealId(),
                    review.decideBy(),
                    review.status(),
                    review.note(),
                    review.escalatedOn(),
                    review.decidedBy(),
                    review.decidedOn(),
                    review.reason(),
                    review.dealId());
        }
    }
}
