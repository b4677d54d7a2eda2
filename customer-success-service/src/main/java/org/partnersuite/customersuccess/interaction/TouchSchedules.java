package org.partnersuite.customersuccess.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** The cadence that a customer has of its own. */
@ApplicationScoped
public class TouchSchedules {
    /** The name under which schedules are audited, by the id of their customer. */
    public static final String AUDITED = "touch-schedule";

    private static final Table<TouchSchedule> SCHEDULE = Table.of("touch_schedule", "customer_id", TouchSchedule.class);

    /** @param everyDays null when the segment's cadence holds */
    public record TouchSchedule(
            UUID customerId, long version, @Nullable Integer everyDays, Instant createdAt, Instant updatedAt) {}

    /** A cadence, and the version of the customer's own schedule: 0 while it never had one. */
    public record Scheduled(long version, Cadence cadence) {}

    /** @throws Problem 404 */
    public static Scheduled of(Handle db, UUID customer) {
        Cadence cadence = db.createQuery("select * from touch_cadence where customer_id = :customer")
                .bind("customer", customer)
                .mapTo(Cadence.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        return new Scheduled(find(db, customer).map(TouchSchedule::version).orElse(0L), cadence);
    }

    /**
     * @param everyDays null for the segment's
     * @throws Problem 404, 403 for a partner that does not manage the customer, 412 when it has changed since
     */
    public Scheduled set(Change change, UUID customer, IfMatch ifMatch, @Nullable Integer everyDays) {
        PartnerWriting.ofCustomer(change.db(), change.caller(), customer);
        Scheduled before = of(change.db(), customer);
        ifMatch.check(before.version());
        Optional<TouchSchedule> known = find(change.db(), customer);
        if (Objects.equals(before.cadence().ownDays(), everyDays)) {
            return before;
        }
        TouchSchedule after = new TouchSchedule(
                customer,
                before.version() + 1,
                everyDays,
                known.map(TouchSchedule::createdAt).orElse(change.now()),
                change.now());
        SCHEDULE.put(change.db(), List.of(after));
        change.audit(new AuditEntry(
                AUDITED,
                customer,
                "changed",
                FieldChanges.between(state(before.cadence().ownDays()), state(everyDays))));
        return of(change.db(), customer);
    }

    private static Optional<TouchSchedule> find(Handle db, UUID customer) {
        return db.createQuery("select * from touch_schedule where customer_id = :customer")
                .bind("customer", customer)
                .mapTo(TouchSchedule.class)
                .findOne();
    }

    private static ObjectNode state(@Nullable Integer everyDays) {
        return Json.mapper().createObjectNode().put("everyDays", everyDays);
    }
}
