package org.partnersuite.partnerprogram.omission;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueRows;
import org.partnersuite.platform.unitofwork.Change;

/** An omission review that is not decided by its last day is escalated the day after, once. */
@Singleton
class UndecidedOmissions extends DueRows {
    private final OmissionReviewRepository reviews;

    UndecidedOmissions(OmissionReviewRepository reviews) {
        super(
                "undecided-omissions",
                "omission_review",
                "decide_by + 1",
                "status = 'UNDER_REVIEW' and escalated_on is null");
        this.reviews = reviews;
    }

    @Override
    protected void work(Change change, UUID id) {
        OmissionReview review = reviews.locked(change, id);
        review.escalate();
        reviews.changed(change, "escalated", review);
    }
}
