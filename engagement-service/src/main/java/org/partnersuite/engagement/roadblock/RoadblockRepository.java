package org.partnersuite.engagement.roadblock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityPlace;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where roadblocks are kept. */
@ApplicationScoped
public class RoadblockRepository implements AggregateRepository<Roadblock> {
    public static final AggregateType<Roadblock> ROADBLOCK =
            new AggregateType<>("roadblock", "engagement.roadblock.v1", State::of, Audited::of);

    /** Of an opportunity {@code o}: whether it ever had one. */
    public static final String ANY = "exists (select from roadblock b where b.opportunity_id = o.id)";

    @Override
    public AggregateType<Roadblock> aggregate() {
        return ROADBLOCK;
    }

    /** Locks the opportunity first, like all changes of both. */
    @Override
    public String lock() {
        return "select 1 from roadblock t join " + OpportunityRow.joined("t.opportunity_id")
                + " where t.id = any(:ids) order by t.id for share of o for no key update of t";
    }

    /** The data of {@code engagement.roadblock.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,

            @JsonUnwrapped @JsonIgnoreProperties("geography")
            OpportunityPlace place,

            @JsonUnwrapped RoadblockDetails details,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {
        static State of(Roadblock roadblock) {
            Resolution resolution = roadblock.resolution();
            return new State(
                    roadblock.stamp(),
                    roadblock.place(),
                    roadblock.details(),
                    resolution == null ? null : resolution.by(),
                    resolution == null ? null : resolution.at());
        }
    }

    private record Audited(
            @JsonUnwrapped RoadblockDetails details,
            UUID opportunityId,
            RoadblockStatus status,
            @Nullable Resolution resolution) {
        static Audited of(Roadblock roadblock) {
            return new Audited(
                    roadblock.details(), roadblock.place().opportunityId(), roadblock.status(), roadblock.resolution());
        }
    }
}
