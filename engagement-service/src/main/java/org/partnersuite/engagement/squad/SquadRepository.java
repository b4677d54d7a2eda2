package org.partnersuite.engagement.squad;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where squads are kept. */
@ApplicationScoped
public class SquadRepository implements AggregateRepository<Squad> {
    public static final AggregateType<Squad> SQUAD =
            new AggregateType<>("squad", "engagement.squad.v1", State::of, Squad::details);

    @Override
    public AggregateType<Squad> aggregate() {
        return SQUAD;
    }

    /** The data of {@code engagement.squad.v1}. */
    private record State(
            UUID id, long version, @JsonUnwrapped SquadDetails details, Instant createdAt, Instant updatedAt) {
        static State of(Squad squad) {
            return new State(squad.id(), squad.version(), squad.details(), squad.createdAt(), squad.updatedAt());
        }
    }
}
