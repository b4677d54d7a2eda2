package org.partnersuite.engagement.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where initiatives are kept. */
@ApplicationScoped
public class InitiativeRepository implements AggregateRepository<Initiative> {
    public static final AggregateType<Initiative> INITIATIVE = new AggregateType<>(
            "initiative", "engagement.initiative.v1", State::of, Audited::of, "strategic_initiative", "id");

    @Override
    public AggregateType<Initiative> aggregate() {
        return INITIATIVE;
    }

    /** The data of {@code engagement.initiative.v1}. */
    private record State(
            UUID id,
            long version,
            UUID accountId,
            String name,
            @JsonUnwrapped InitiativeDetails details,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Initiative initiative) {
            return new State(
                    initiative.id(),
                    initiative.version(),
                    initiative.accountId(),
                    initiative.name(),
                    initiative.details(),
                    initiative.createdAt(),
                    initiative.updatedAt());
        }
    }

    private record Audited(@JsonUnwrapped InitiativeDetails details, UUID accountId, String name) {
        static Audited of(Initiative initiative) {
            return new Audited(initiative.details(), initiative.accountId(), initiative.name());
        }
    }
}
