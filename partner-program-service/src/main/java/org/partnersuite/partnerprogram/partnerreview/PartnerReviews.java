package org.partnersuite.partnerprogram.partnerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.partnerreview.Attendee.Side;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A monthly review is planned, and held or cancelled. */
@ApplicationScoped
public class PartnerReviews {
    private final PartnerReviewRepository reviews;
    private final ReviewPacks packs;

    PartnerReviews(PartnerReviewRepository reviews, ReviewPacks packs) {
        this.reviews = reviews;
        this.packs = packs;
    }

    /**
     * How a review was held.
     *
     * @param heldOn today when null
     * @param attendees those that were planned when null
     */
    public record Held(
            @Nullable LocalDate heldOn, @Nullable List<Attendee> attendees, List<String> courseCorrections) {}

    /**
     * An empty agenda is that of the template.
     *
     * @throws Problem 422 for an unknown partner, 409 when the month has one
     */
    public PartnerReview plan(Change change, UUID partner, YearMonth month, ReviewPlan plan) {
        if (Partners.known(change.db(), Set.of(partner)).isEmpty()) {
            throw refused(List.of(Fault.at("/partnerId", "unknown_partner", "There is no such partner.")));
        }
        LocalDate first = month.atDay(1);
        Optional<UUID> other = PartnerReviewRepository.ofMonth(change.db(), partner, first);
        if (other.isPresent()) {
            throw Problem.conflict("month_reviewed", "The partner has a review of this month.")
                    .with("existingId", other.get());
        }
        ReviewPlan whole = plan.agenda().isEmpty()
                ? new ReviewPlan(
                        plan.plannedOn(),
                        plan.organizer(),
                        SettingStore.of(change.db(), ReviewAgenda.SETTING).items(),
                        plan.attendees())
                : plan;
        return reviews.created(change, "planned", PartnerReview.planned(Stamp.of(change), partner, first, whole));
    }

    /** @throws Problem 404, 412, 422 when it is over */
    public PartnerReview revise(Change change, UUID id, IfMatch ifMatch, Function<PartnerReview, ReviewPlan> revision) {
        PartnerReview review = reviews.planned(change, id, ifMatch);
        review.revise(revision.apply(review));
        return reviews.changed(change, "revised", review);
    }

    /**
     * Who attends of the partner, in the place of who was named before.
     *
     * @throws Problem 404, 412, 422 when it is over
     */
    public PartnerReview attend(Change change, UUID id, IfMatch ifMatch, List<Attendee> ofPartner) {
        PartnerReview review = reviews.planned(change, id, ifMatch);
        review.revise(review.plan().attendedBy(Side.PARTNER, ofPartner));
        return reviews.changed(change, "attendance named", review);
    }

    /**
     * Records that it was held; its figures are frozen as they are known now.
     *
     * @throws Problem 404, 412, 422 with every fault, or when it is over
     */
    public PartnerReview hold(Change change, UUID id, IfMatch ifMatch, Held held) {
        PartnerReview review = reviews.planned(change, id, ifMatch);
        LocalDate today = Days.today(change);
        LocalDate on = held.heldOn() == null ? today : held.heldOn();
        List<Attendee> attendees = held.attendees();
        ReviewPlan plan = attendees == null ? review.plan() : review.plan().attendedBy(attendees);
        List<Fault> faults = holdingFaults(plan, on, today);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        review.hold(on, plan, held.courseCorrections(), packs.take(change.db(), review.partnerId(), on));
        return reviews.changed(change, "held", review);
    }

    /** @throws Problem 404, 412, 422 when it is over */
    public PartnerReview cancel(Change change, UUID id, IfMatch ifMatch, String reason) {
        PartnerReview review = reviews.planned(change, id, ifMatch);
        review.cancel(reason);
        return reviews.changed(change, "cancelled", review);
    }

    /** Why a review cannot count as held. */
    static List<Fault> holdingFaults(ReviewPlan plan, LocalDate on, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (on.isAfter(today)) {
            faults.add(Fault.at("/heldOn", "in_future", "It was held: not after " + today + "."));
        }
        if (!plan.isAttendedBy(Side.VENDOR)) {
            faults.add(Fault.at("/attendees", "no_attendee_of_ours", "Nobody of our side attended."));
        }
        if (!plan.isAttendedBy(Side.PARTNER)) {
            faults.add(Fault.at("/attendees", "no_attendee_of_theirs", "Nobody of the partner attended."));
        }
        return faults;
    }

    static void requirePlanned(ReviewStatus status) {
        if (status != ReviewStatus.PLANNED) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The review is " + status + ".",
                    List.of(Fault.at(null, "review_over", "It has to be PLANNED. Plan another one.")));
        }
    }

    private static Problem refused(List<Fault> faults) {
        return Problem.unprocessable("monthly_review_refused", "The review breaks rules, listed in errors.", faults);
    }
}
