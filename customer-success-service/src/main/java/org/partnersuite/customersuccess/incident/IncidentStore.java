package org.partnersuite.customersuccess.incident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where incidents are kept. */
public final class IncidentStore {
    public static final AggregateType<Incident> INCIDENT =
            AggregateType.of("incident", "customer-success.incident.v1", State::of);

    private static final Table<Incident> TABLE = Table.of(INCIDENT.table(), "id", Incident.class);

    private IncidentStore() {}

    /** The data of {@code customer-success.incident.v1}. */
    private record State(
            UUID id,
            long version,
            @Nullable ExternalId externalId,
            UUID subscriptionId,
            UUID customerId,
            @JsonUnwrapped IncidentDetails details,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Incident incident) {
            return new State(
                    incident.id(),
                    incident.version(),
                    incident.externalId(),
                    incident.subscriptionId(),
                    incident.customerId(),
                    incident.details(),
                    incident.createdAt(),
                    incident.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(INCIDENT.name(), INCIDENT.table(), Rows.of(Incident.class, INCIDENT::state));
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("incident", "incident");
    }

    /** False when another has its external id. */
    static boolean insert(Handle db, Incident incident) {
        return TABLE.insert(db, List.of(incident));
    }

    static void update(Handle db, Incident incident) {
        TABLE.update(db, List.of(incident));
    }

    /** @throws Problem 404 */
    static Incident lock(Handle db, UUID id) {
        return db.createQuery("select * from incident where id = :id for no key update")
                .bind("id", id)
                .mapTo(Incident.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    static Optional<Incident> lock(Handle db, ExternalId key) {
        return db.createQuery("""
                        select * from incident where external_source = :source and external_id = :id for no key update
                        """)
                .bind("source", key.source())
                .bind("id", key.id())
                .mapTo(Incident.class)
                .findOne();
    }

    static List<Incident> lockOfCustomer(Handle db, UUID customerId) {
        return db.createQuery("select * from incident where customer_id = :id order by id for no key update")
                .bind("id", customerId)
                .mapTo(Incident.class)
                .list();
    }

    /** Until the end of the transaction no other one counts those of the subscription, so that one of them is the third. */
    static void lockCount(Handle db, UUID subscriptionId) {
        db.createQuery("select pg_advisory_xact_lock(hashtextextended('incidents ' || :id, 0))")
                .bind("id", subscriptionId.toString())
                .mapTo(String.class)
                .list();
    }

    /** Incidents of a severity that a subscription had opened in a time, both ends included. */
    static long count(Handle db, UUID subscriptionId, int severity, Instant from, Instant to) {
        return db.createQuery("""
                        select count(*) from incident
                        where subscription_id = :id and severity = :severity and opened_at between :from and :to
                        """)
                .bind("id", subscriptionId)
                .bind("severity", severity)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .one();
    }
}
