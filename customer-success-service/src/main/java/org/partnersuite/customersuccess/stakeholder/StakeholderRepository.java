package org.partnersuite.customersuccess.stakeholder;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where stakeholders are kept. */
@ApplicationScoped
public class StakeholderRepository implements AggregateRepository<Stakeholder> {
    public static final AggregateType<Stakeholder> STAKEHOLDER =
            new AggregateType<>("stakeholder", "customer-success.stakeholder.v1", State::of, Audited::of);

    @Override
    public AggregateType<Stakeholder> aggregate() {
        return STAKEHOLDER;
    }

    /** Those of these ids that are stakeholders of the customer. */
    public static Set<UUID> ofCustomer(Handle db, UUID customer, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : db.createQuery("select id from stakeholder where customer_id = :customer and id = any (:ids)")
                        .bind("customer", customer)
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(UUID.class)
                        .set();
    }

    /** The data of {@code customer-success.stakeholder.v1}. Who a person is stays in this service. */
    private record State(
            UUID id,
            long version,
            UUID customerId,
            String role,
            Influence influence,
            Stance stance,
            boolean sponsor,
            @Nullable LocalDate leftOn,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Stakeholder stakeholder) {
            StakeholderDetails details = stakeholder.details();
            Departure departure = stakeholder.departure();
            return new State(
                    stakeholder.id(),
                    stakeholder.version(),
                    stakeholder.customerId(),
                    details.role(),
                    details.influence(),
                    details.stance(),
                    details.sponsor(),
                    departure == null ? null : departure.on(),
                    stakeholder.createdAt(),
                    stakeholder.updatedAt());
        }
    }

    private record Audited(
            UUID customerId,
            @JsonUnwrapped StakeholderDetails details,
            @Nullable Departure departure) {
        static Audited of(Stakeholder stakeholder) {
            return new Audited(stakeholder.customerId(), stakeholder.details(), stakeholder.departure());
        }
    }
}
