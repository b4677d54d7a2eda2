package org.partnersuite.customersuccess.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** The order of a subscription is validated once. */
public final class OrderValidations {
    private OrderValidations() {}

    /**
     * What was checked.
     *
     * @param orderReviewed order and contract data were reviewed
     * @param accountValidated the account record (smart account) was validated
     */
    public record Checks(
            boolean orderReviewed,
            boolean accountValidated,
            @Nullable String accountRecord) {}

    /** @throws Problem 404, 412 for a newer version, 409 when it was validated, 422 naming what was not checked */
    public static Subscription validate(Change change, UUID id, IfMatch ifMatch, Checks checks) {
        Subscription before = SubscriptionStore.lock(change.db(), id);
        ifMatch.check(before.version());
        if (before.orderValidation() != null) {
            throw Problem.conflict(
                    "order_validated",
                    "The order was validated by " + before.orderValidation().by() + ".");
        }
        List<Fault> faults = new ArrayList<>();
        if (!checks.orderReviewed()) {
            faults.add(Fault.at("/orderReviewed", "not_reviewed", "Order and contract data must be reviewed."));
        }
        if (!checks.accountValidated()) {
            faults.add(Fault.at("/accountValidated", "not_validated", "The account record must be validated."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("order_not_valid", "The order was not checked in full.", faults);
        }
        Subscription after = before.validated(
                new OrderValidation(change.caller().subject(), change.now(), checks.accountRecord()), change.now());
        SubscriptionStore.write(change, List.of(), Map.of(before, after));
        return after;
    }
}
