package org.partnersuite.customersuccess.servicecatalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Table;

/** Services that were done, and how many of them a subscription is entitled to. */
public final class ServiceDeliveries {
    /** The name under which they are audited, by the id of the subscription's service. */
    public static final String AUDITED = "service-delivery";

    private static final Table<ServiceDelivery> TABLE = Table.of("service_delivery", "id", ServiceDelivery.class);

    private ServiceDeliveries() {}

    /**
     * A service of a subscription in a span of days.
     *
     * @param perYear entitled number; null when it is not counted
     * @param delivered how often it was done
     */
    public record Counted(
            UUID subscriptionServiceId,
            UUID offerId,
            String name,
            @Nullable Integer perYear,
            int delivered) {}

    /**
     * @param doneBy the caller when null
     * @throws Problem 404, 422 for a day in the future or on which the subscription did not have the service
     */
    public static ServiceDelivery record(
            Change change, UUID serviceId, LocalDate doneOn, @Nullable String doneBy, @Nullable String note) {
        SubscriptionService service = change.db()
                .createQuery("select * from subscription_service where id = :id for share")
                .bind("id", serviceId)
                .mapTo(SubscriptionService.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        LocalDate last = service.terms().toDay();
        if (doneOn.isAfter(change.now().atZone(ZoneOffset.UTC).toLocalDate())
                || doneOn.isBefore(service.terms().fromDay())
                || last != null && doneOn.isAfter(last)) {
            throw Problem.unprocessable(
                    "service_refused",
                    "The service breaks rules, listed in errors.",
                    List.of(Fault.at(
                            "/doneOn", "out_of_range", "A past day on which the subscription has the service.")));
        }
        ServiceDelivery delivery = new ServiceDelivery(
                Ids.next(),
                serviceId,
                service.subscriptionId(),
                doneOn,
                doneBy == null ? change.caller().subject() : doneBy,
                note,
                change.now());
        TABLE.insert(change.db(), List.of(delivery));
        change.audit(new AuditEntry(
                AUDITED,
                serviceId,
                "delivered",
                FieldChanges.between(null, Json.mapper().valueToTree(delivery))));
        return delivery;
    }

    /** The services that a subscription had on one of these days, and how often each was done on them. */
    public static List<Counted> of(Handle db, UUID subscriptionId, LocalDate from, LocalDate to) {
        return db.createQuery("""
                        select s.id as subscription_service_id, s.offer_id, o.name, s.per_year,
                            (select count(*) from service_delivery d
                             where d.subscription_service_id = s.id and d.done_on between :from and :to) as delivered
                        from subscription_service s join service_offer o on o.id = s.offer_id
                        where s.subscription_id = :id and s.from_day <= :to and coalesce(s.to_day, 'infinity') >= :from
                        order by s.from_day, s.id
                        """)
                .bind("id", subscriptionId)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Counted.class)
                .list();
    }
}
