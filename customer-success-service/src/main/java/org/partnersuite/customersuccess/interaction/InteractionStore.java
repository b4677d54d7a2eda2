package org.partnersuite.customersuccess.interaction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
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
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where touches are kept, and the newest that counts of each customer. */
public final class InteractionStore {
    public static final AggregateType<Interaction> INTERACTION =
            new AggregateType<>("interaction", "customer-success.interaction.v1", State::of, Audited::of);

    private static final Table<Interaction> TABLE = Table.of(INTERACTION.table(), "id", Interaction.class);

    private InteractionStore() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                INTERACTION.name(), INTERACTION.table(), Rows.of(Interaction.class, INTERACTION::state));
    }

    /** The data of {@code customer-success.interaction.v1}. What was said and with whom stays in this service. */
    private record State(
            UUID id,
            long version,
            @Nullable ExternalId externalId,
            UUID customerId,

            @JsonUnwrapped @JsonIgnoreProperties({"subject", "note", "nextStep", "stakeholderIds"})
            InteractionDetails details,

            Instant createdAt,
            Instant updatedAt) {
        static State of(Interaction interaction) {
            return new State(
                    interaction.id(),
                    interaction.version(),
                    interaction.externalId(),
                    interaction.customerId(),
                    interaction.details(),
                    interaction.createdAt(),
                    interaction.updatedAt());
        }
    }

    private record Audited(
            @Nullable ExternalId externalId,
            UUID customerId,
            @JsonUnwrapped InteractionDetails details) {
        static Audited of(Interaction interaction) {
            return new Audited(interaction.externalId(), interaction.customerId(), interaction.details());
        }
    }

    /** @throws Problem 404 */
    public static Interaction get(Handle db, UUID id) {
        return find(db, id, "").orElseThrow(Problem::notFound);
    }

    static Optional<Interaction> lock(Handle db, UUID id) {
        return find(db, id, " for no key update");
    }

    private static Optional<Interaction> find(Handle db, UUID id, String lock) {
        return db.createQuery("select * from interaction where id = :id" + lock)
                .bind("id", id)
                .mapTo(Interaction.class)
                .findOne();
    }

    static Optional<Interaction> lock(Handle db, ExternalId externalId) {
        return db.createQuery("select * from interaction where external_source = :source and external_id = :id"
                        + " for no key update")
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .mapTo(Interaction.class)
                .findOne();
    }

    static Optional<UUID> idOf(Handle db, ExternalId externalId) {
        return db.createQuery("select id from interaction where external_source = :source and external_id = :id")
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .mapTo(UUID.class)
                .findOne();
    }

    static List<Interaction> lockOfCustomer(Handle db, UUID customer) {
        return db.createQuery("select * from interaction where customer_id = :customer order by id for no key update")
                .bind("customer", customer)
                .mapTo(Interaction.class)
                .list();
    }

    /** False when another touch has the external id; then nothing is recorded. */
    static boolean create(Change change, Interaction interaction) {
        boolean inserted = TABLE.insert(change.db(), List.of(interaction));
        if (inserted) {
            INTERACTION.created(change, "recorded", interaction);
            follow(change.db(), List.of(interaction.customerId()));
        }
        return inserted;
    }

    static void change(Change change, String action, Interaction before, Interaction after) {
        TABLE.update(change.db(), List.of(after));
        INTERACTION.changed(change, action, before, after);
        follow(change.db(), List.of(before.customerId(), after.customerId()));
    }

    /** The newest touches of customers, as their rows say. */
    private static void follow(Handle db, Collection<UUID> customers) {
        db.createUpdate("""
                        insert into customer_touch as known (customer_id, last_on, last_partner_on)
                        select c, (select i.occurred_on from interaction i where i.customer_id = c and i.held
                                   order by i.occurred_at desc limit 1),
                               (select i.occurred_on from interaction i
                                where i.customer_id = c and i.held and i.partner_id is not null
                                order by i.occurred_at desc limit 1)
                        from (select distinct unnest(:customers) as c order by 1) customers
                        on conflict (customer_id) do update
                            set last_on = excluded.last_on, last_partner_on = excluded.last_partner_on
                            where (known.last_on, known.last_partner_on)
                                is distinct from (excluded.last_on, excluded.last_partner_on)
                        """).bindArray("customers", UUID.class, customers).execute();
    }
}
