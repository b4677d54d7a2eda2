package org.partnersuite.customersuccess.partner;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.ListRequest;

/**
 * A partner's caller only sees resources of subscriptions of which it is the partner of record; other callers see
 * everything. Row-level security enforces this. Lists repeat the condition, because PostgreSQL plans a condition better
 * than a policy.
 */
public final class PartnerScope {
    private PartnerScope() {}

    /**
     * Narrows a list of what belongs to a subscription {@code s} to a partner's.
     *
     * @param partner null for everybody of the vendor
     */
    public static <T> ListRequest<T> ofSubscriptions(ListRequest<T> requested, @Nullable UUID partner) {
        return partner == null ? requested : requested.where("s.partner_of_record = ?", partner);
    }

    /**
     * Narrows a list of customers {@code c} to those that have a subscription of a partner's.
     *
     * @param partner null for everybody of the vendor
     */
    public static <T> ListRequest<T> ofCustomers(ListRequest<T> requested, @Nullable UUID partner) {
        return partner == null
                ? requested
                : requested.where(
                        "exists (select from subscription own"
                                + " where own.customer_id = c.id and own.partner_of_record = ?)",
                        partner);
    }

    /**
     * A partner may write about its customers only as their customer success manager, not as their sales agent.
     *
     * @throws Problem 403
     */
    public static void requireSuccessManager(Handle db, UUID partner) {
        if (!KnownPartners.isSuccessManager(db, partner)) {
            throw Problem.of(
                    403,
                    "success_manager_only",
                    "Only a partner with the role CUSTOMER_SUCCESS_MANAGER may write this.",
                    List.of());
        }
    }
}
