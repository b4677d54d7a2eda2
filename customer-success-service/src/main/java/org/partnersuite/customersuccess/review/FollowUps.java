package org.partnersuite.customersuccess.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by a bean that turns follow-ups of reviews into calls to action, in the transaction of the review. */
public interface FollowUps {

    /** @return the call to action; null when it opened none */
    @Nullable
    UUID open(Change change, UUID reviewId, UUID customerId, @Nullable UUID subscriptionId, FollowUp followUp);
}
