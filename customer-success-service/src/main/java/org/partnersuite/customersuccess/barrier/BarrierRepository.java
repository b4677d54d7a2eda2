package org.partnersuite.customersuccess.barrier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where barriers are kept. */
@ApplicationScoped
public class BarrierRepository implements AggregateRepository<AdoptionBarrier> {
    public static final AggregateType<AdoptionBarrier> BARRIER =
            new AggregateType<>("adoption-barrier", "customer-success.adoption-barrier.v1", State::of, Audited::of);

    @Override
    public AggregateType<AdoptionBarrier> aggregate() {
        return BARRIER;
    }

    /** @throws Problem 404 */
    public static AdoptionBarrier visible(Handle db, UUID id) {
        return db.createQuery("select * from adoption_barrier where id = :id")
                .bind("id", id)
                .mapTo(AdoptionBarrier.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** The data of {@code customer-success.adoption-barrier.v1}. What was said stays in this service. */
    private record State(
            UUID id,
            long version,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nullable String useCase,
            @Nullable String feature,
            String title,
            String owner,
            @Nullable BarrierKind kind,
            BarrierStatus status,
            @Nullable BarrierMeasure measure,
            @Nullable Instant resolvedAt,
            @Nullable LocalDate communicatedOn,
            Instant createdAt,
            Instant updatedAt) {
        static State of(AdoptionBarrier barrier) {
            BarrierDetails details = barrier.details();
            BarrierResolution resolution = barrier.resolution();
            return new State(
                    barrier.id(),
                    barrier.version(),
                    barrier.customerId(),
                    barrier.subscriptionId(),
                    details.useCase(),
                    details.feature(),
                    details.title(),
                    details.owner(),
                    barrier.decisions().kind(),
                    barrier.status(),
                    barrier.measure(),
                    resolution == null ? null : resolution.at(),
                    resolution == null ? null : resolution.communicatedOn(),
                    barrier.createdAt(),
                    barrier.updatedAt());
        }
    }

    private record Audited(
            UUID customerId,
            @Nullable UUID subscriptionId,
            @JsonUnwrapped BarrierDetails details,
            List<BarrierStep> steps,
            List<BarrierCommunication> communications,
            @JsonUnwrapped BarrierDecisions decisions,
            @Nullable BarrierMeasure measure,
            @Nullable BarrierResolution resolution) {
        static Audited of(AdoptionBarrier barrier) {
            return new Audited(
                    barrier.customerId(),
                    barrier.subscriptionId(),
                    barrier.details(),
                    barrier.steps(),
                    barrier.communications(),
                    barrier.decisions(),
                    barrier.measure(),
                    barrier.resolution());
        }
    }
}
