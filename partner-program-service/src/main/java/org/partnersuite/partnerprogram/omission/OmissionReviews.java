package org.partnersuite.partnerprogram.omission;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.businessday.BusinessDays;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.deal.NotCounted;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.ownpipeline.OwnDeal;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline;
import org.partnersuite.partnerprogram.reconciliation.DealPair.Decision;
import org.partnersuite.partnerprogram.reconciliation.Reconciliations;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A partner flags a deal that is missing on our side; it is accepted, and counts from its date, or rejected. */
@ApplicationScoped
public class OmissionReviews {
    /** The source of deals that were accepted. */
    static final String SOURCE = "omission-review";

    private final OmissionReviewRepository reviews;
    private final Editions editions;

    OmissionReviews(OmissionReviewRepository reviews, Editions editions) {
        this.reviews = reviews;
        this.editions = editions;
    }

    /**
     * How a review is accepted: as a deal that we have already, or with our portion as a new one.
     *
     * @param dealId our deal; null records a new one
     * @param valueAddPortion our portion of a new deal
     */
    public record Acceptance(
            @Nullable UUID dealId, @Nullable Money valueAddPortion) {}

    /**
     * @throws Problem 404 for a deal that is not of the caller's pipeline, 409 when it is under review or accepted already,
     *     422 when it is not missing
     */
    public OmissionReview flag(Change change, UUID ownDealId, @Nullable String note) {
        Handle db = change.db();
        OwnDeal own = OwnPipeline.find(db, ownDealId).orElseThrow(Problem::notFound);
        OwnPipeline.locked(change, own.partnerId(), List.of());
        Optional<UUID> standing = OmissionReviewRepository.standing(db, ownDealId);
        if (standing.isPresent()) {
            throw Problem.conflict("under_review", "The deal is under review, or was accepted already.")
                    .with("existingId", standing.get());
        }
        if (Reconciliations.dealOf(db, ownDealId).isPresent()) {
            throw Problem.unprocessable(
                    "not_missing",
                    "The deal is not missing on our side.",
                    List.of(Fault.at("/ownDealId", "not_missing", "It is compared with a deal of ours.")));
        }
        LocalDate today = Days.today(change);
        return reviews.created(
                change,
                "flagged",
                new OmissionReview(
                        Stamp.of(change),
                        own.partnerId(),
                        ownDealId,
                        OmittedDeal.of(own.terms()),
                        note,
                        change.caller().subject(),
                        today,
                        BusinessDays.plus(db, today, daysToDecide(db, today)),
                        OmissionStatus.UNDER_REVIEW,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /**
     * We have the deal from now on, and it counts by its own close date; it is confirmed as the partner's.
     *
     * @throws Problem 404, 412, 409 when our deal is confirmed as another one, 422 when it is decided or would count nowhere
     */
    public OmissionReview accept(Change change, UUID id, IfMatch ifMatch, Acceptance acceptance) {
        OmissionReview review = reviews.locked(change, id, ifMatch);
        requireUndecided(review);
        UUID named = acceptance.dealId();
        UUID deal = named == null ? recorded(change, review, acceptance.valueAddPortion()) : named;
        Reconciliations.decide(
                change, review.partnerId(), review.ownDealId(), deal, Decision.CONFIRMED, "Omission review");
        review.accept(deal, change.caller().subject(), Days.today(change));
        return reviews.changed(change, "accepted", review);
    }

    /** @throws Problem 404, 412, 422 when it is decided */
    public OmissionReview reject(Change change, UUID id, IfMatch ifMatch, String reason) {
        OmissionReview review = reviews.locked(change, id, ifMatch);
        requireUndecided(review);
        review.reject(reason, change.caller().subject(), Days.today(change));
        return reviews.changed(change, "rejected", review);
    }

    private int daysToDecide(Handle db, LocalDate day) {
        return editions.require(db, day).parameters().omissionDecisionBusinessDays();
    }

    private static UUID recorded(Change change, OmissionReview review, @Nullable Money valueAdd) {
        OmittedDeal omitted = review.deal();
        if (valueAdd != null && !valueAdd.currency().equals(omitted.currency())) {
            throw Problem.unprocessable(
                    "omission_refused",
                    "The review cannot be accepted so; see errors.",
                    List.of(Fault.at(
                            "/valueAddPortion/currency",
                            "other_currency",
                            "All amounts of a deal must have the same currency.")));
        }
        BigDecimal ours = valueAdd == null ? null : valueAdd.amount();
        DealTerms terms = new DealTerms(
                review.partnerId(),
                omitted.name(),
                omitted.client(),
                omitted.dealStatus(),
                omitted.closeDate(),
                omitted.currency(),
                omitted.amount(),
                ours,
                false);
        if (!terms.qualifies()) {
            throw Problem.unprocessable(
                    "omission_refused",
                    "The deal would count nowhere; see errors.",
                    terms.notCounted().stream().map(OmissionReviews::fault).toList());
        }
        DealSource source =
                new DealSource.Feed(new ExternalId(SOURCE, review.id().toString()));
        return PartnerDeals.put(change, List.of(new DealReport(source, terms)))
                .getFirst()
                .deal()
                .id();
    }

    private static Fault fault(NotCounted why) {
        return why == NotCounted.NO_VALUE_ADD
                ? Fault.at("/valueAddPortion", "no_value_add", "Our portion must be over zero.")
                : Fault.at(null, "no_partner_portion", "The partner's portion is zero.");
    }

    private static void requireUndecided(OmissionReview review) {
        if (review.status() != OmissionStatus.UNDER_REVIEW) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The review is " + review.status() + ".",
                    List.of(Fault.at(null, "decided_already", "It has to be UNDER_REVIEW.")));
        }
    }
}
