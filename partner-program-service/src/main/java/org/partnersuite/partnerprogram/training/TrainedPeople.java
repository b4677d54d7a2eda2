package org.partnersuite.partnerprogram.training;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.KeyedTable;

/** Our people who are trained in the technology of partners. */
public final class TrainedPeople {
    public static final FactType<TrainedPerson, TrainedPersonDetails> TRAINED_PERSON = FactType.of(
            AggregateType.of("trained-person", "partner-program.trained-person.v1", State::of),
            TrainedPerson.class,
            TrainedPerson::new);

    public static final Facts<TrainedPerson, TrainedPersonDetails> FACTS = new Facts<>(TRAINED_PERSON);

    private TrainedPeople() {}

    /** The data of {@code partner-program.trained-person.v1}. */
    private record State(
            UUID id,
            long version,
            UUID partnerId,
            @Nullable ExternalId externalId,
            String person,
            TrainingAudience audience,
            TrainingKind kind,
            LocalDate completedOn,
            @Nullable LocalDate validUntil,
            Instant createdAt,
            Instant updatedAt) {
        static State of(TrainedPerson trained) {
            TrainedPersonDetails details = trained.details();
            return new State(
                    trained.id(),
                    trained.version(),
                    trained.partnerId(),
                    details.externalId(),
                    details.person(),
                    details.audience(),
                    details.kind(),
                    trained.term().from(),
                    trained.term().to(),
                    trained.createdAt(),
                    trained.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return TRAINED_PERSON.states();
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("trained person", "trained_person");
    }
}
