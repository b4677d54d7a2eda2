package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.FollowUp;
import org.partnersuite.customersuccess.review.FollowUps;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/** Follow-ups of business reviews are calls to action. */
@ApplicationScoped
class ReviewActions implements FollowUps {
    @Override
    public UUID open(Change change, UUID reviewId, UUID customerId, @Nullable UUID subscriptionId, FollowUp followUp) {
        LocalDate today = Days.today(change);
        return CallsToAction.open(
                        change,
                        new CallsToAction.Draft(
                                customerId,
                                subscriptionId,
                                followUp.what(),
                                "Agreed in the review /v1/customer-success/business-reviews/" + reviewId + ".",
                                followUp.owner(),
                                followUp.dueOn().isBefore(today) ? today : followUp.dueOn(),
                                null))
                .id();
    }
}
