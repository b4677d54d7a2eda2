package org.partnersuite.engagement.loop;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Moves;

/** Where engagements and their moves are kept. */
@ApplicationScoped
public class EngagementRepository implements AggregateRepository<Engagement> {
    public static final AggregateType<Engagement> ENGAGEMENT =
            new AggregateType<>("engagement", "engagement.engagement.v1", State::of, Audited::of).readWith("""
                array(select eo.opportunity_id from engagement_opportunity eo where eo.engagement_id = t.id)
                as opportunity_ids\
                """);

    public static final Moves<LoopMove> MOVES =
            new Moves<>(ENGAGEMENT, "engagement_stage_move", "engagement_id", LoopMove.class);

    /** Of a table {@code o} of opportunities: whether an engagement of it has a workload in production. */
    public static final String REACHED_PRODUCTION = """
            exists (select from engagement_opportunity eo join engagement e on e.id = eo.engagement_id
                    where eo.opportunity_id = o.id and e.workload_in_production_on is not null)""";

    @Override
    public AggregateType<Engagement> aggregate() {
        return ENGAGEMENT;
    }

    /** Whether an engagement of the account has a workload in production. */
    public static boolean isInProduction(Handle db, UUID id, UUID account) {
        return db.createQuery("select exists (select from engagement where id = :id and account_id = :account"
                        + " and workload_in_production_on is not null)")
                .bind("id", id)
                .bind("account", account)
                .mapTo(Boolean.class)
                .one();
    }

    /** The engagement that follows one for a use case. */
    static Optional<UUID> follower(Handle db, UUID previous, String useCase) {
        return db.createQuery("select id from engagement where previous_engagement_id = ? and use_case = ?")
                .bind(0, previous)
                .bind(1, useCase)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The data of {@code engagement.engagement.v1}. */
    private record State(
            UUID id,
            long version,
            @JsonUnwrapped EngagementDetails details,
            List<UUID> opportunityIds,
            @JsonUnwrapped LoopEntry entry,
            @JsonUnwrapped LoopProgress progress,
            int loopNumber,
            @Nullable UUID previousEngagementId,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Engagement engagement) {
            return new State(
                    engagement.id(),
                    engagement.version(),
                    engagement.details(),
                    engagement.opportunityIds(),
                    engagement.entry(),
                    engagement.progress(),
                    engagement.loopNumber(),
                    engagement.previousEngagementId(),
                    engagement.createdAt(),
                    engagement.updatedAt());
        }
    }

    private record Audited(
            @JsonUnwrapped EngagementDetails details,
            List<UUID> opportunityIds,
            @JsonUnwrapped LoopEntry entry,
            MethodStage stage,
            int loopNumber) {
        static Audited of(Engagement engagement) {
            return new Audited(
                    engagement.details(),
                    engagement.opportunityIds(),
                    engagement.entry(),
                    engagement.progress().stage(),
                    engagement.loopNumber());
        }
    }
}
