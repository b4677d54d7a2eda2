package org.partnersuite.customersuccess.stakeholder;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.relation.PartnerRights;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Problem;

/**
 * The right of a partner to write about a customer (docs/partner-writes.csv), which the relation gives that holds at the
 * call. Callers of the vendor pass.
 */
public final class PartnerWriting {
    private PartnerWriting() {}

    /** @throws Problem 404 for a foreign customer, 403 for one that the partner sees and does not manage */
    public static void ofCustomer(Handle db, Caller caller, UUID customer) {
        UUID partner = caller.partnerId();
        if (partner != null) {
            PartnerRights.requireManagerOfCustomer(db, partner, customer);
        }
    }

    /**
     * What names subscriptions is the partner's when all of them are; else it is its customer's.
     *
     * @throws Problem 404 for a foreign one, 403 for one that the partner sees and does not manage
     */
    public static void of(Handle db, Caller caller, UUID customer, Collection<UUID> subscriptions) {
        UUID partner = caller.partnerId();
        if (partner != null && !subscriptions.isEmpty()) {
            PartnerRights.requireManagerOf(db, partner, subscriptions);
        } else {
            ofCustomer(db, caller, customer);
        }
    }

    /**
     * Touches are written by the customer success manager of a customer, and by a partner of association OTHER.
     *
     * @throws Problem 404 for a foreign customer, 403 for one that the partner is the sales agent of
     */
    public static void ofTouch(Handle db, Caller caller, UUID customer) {
        UUID partner = caller.partnerId();
        if (partner == null) {
            return;
        }
        boolean holds = db.createQuery("select holds_customer(:customer)")
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
        if (holds) {
            PartnerRights.requireManagerOfCustomer(db, partner, customer);
        } else {
            PartnerRights.requireServing(db, partner, customer);
        }
    }
}
