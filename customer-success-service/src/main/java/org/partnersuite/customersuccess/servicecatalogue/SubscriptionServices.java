package org.partnersuite.customersuccess.servicecatalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Services are attached to subscriptions, and end. */
@ApplicationScoped
public class SubscriptionServices {
    private final SubscriptionServiceRepository services;

    SubscriptionServices(SubscriptionServiceRepository services) {
        this.services = services;
    }

    /**
     * @throws Problem 404 for an unknown subscription, 409 when it has the service from that day already, 422 with every
     *     fault
     */
    public SubscriptionService attach(
            Change change, UUID subscriptionId, UUID offerId, SubscriptionService.Terms terms) {
        Subscription subscription = SubscriptionStore.lock(change.db(), subscriptionId);
        List<Fault> faults = faults(terms);
        boolean offered = ServiceOfferRepository.among(change.db(), List.of(offerId)).stream()
                .anyMatch(offer -> offer.details().offered() && offer.identity().kind() != ServiceKind.SUPPORT);
        if (!offered) {
            faults.add(Fault.at(
                    "/offerId",
                    "not_offered",
                    "Must be a service that is offered. Support is a level of the subscription."));
        }
        refuse(faults);
        if (isAttached(change.db(), subscriptionId, offerId, terms.fromDay())) {
            throw Problem.conflict("service_attached", "The subscription has this service from this day already.");
        }
        return services.created(
                change,
                "attached",
                new SubscriptionService(Stamp.of(change), subscriptionId, subscription.customerId(), offerId, terms));
    }

    /** @throws Problem 404, 412 when it has changed since, 422 with every fault */
    public SubscriptionService revise(
            Change change,
            UUID id,
            IfMatch ifMatch,
            Function<SubscriptionService, SubscriptionService.Terms> revision) {
        SubscriptionService service = services.locked(change, id, ifMatch);
        SubscriptionService.Terms terms = revision.apply(service);
        List<Fault> faults = faults(terms);
        if (!terms.fromDay().equals(service.terms().fromDay())) {
            faults.add(Fault.at("/fromDay", "read_only", "The first day stays. End it, and attach another one."));
        }
        refuse(faults);
        service.revise(terms);
        return services.changed(change, "revised", service);
    }

    private static List<Fault> faults(SubscriptionService.Terms terms) {
        List<Fault> faults = new ArrayList<>();
        LocalDate to = terms.toDay();
        if (to != null && to.isBefore(terms.fromDay())) {
            faults.add(Fault.at("/toDay", "before_start", "A service must not end before it starts."));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("service_refused", "The service breaks rules, listed in errors.", faults);
        }
    }

    private static boolean isAttached(Handle db, UUID subscriptionId, UUID offerId, LocalDate from) {
        return db.createQuery("""
                        select exists (select from subscription_service
                        where subscription_id = :subscription and offer_id = :offer and from_day = :from)
                        """)
                .bind("subscription", subscriptionId)
                .bind("offer", offerId)
                .bind("from", from)
                .mapTo(Boolean.class)
                .one();
    }
}
