package org.partnersuite.engagement.roadblock;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityPlace;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** What blocks an opportunity. */
@Entity
public class Roadblock extends AggregateRoot {
    @Embedded
    private OpportunityPlace place;

    @Embedded
    private RoadblockDetails details;

    /** Null while it is open. */
    @Embedded
    private @Nullable Resolution resolution;

    /** For Hibernate. */
    protected Roadblock() {}

    @JdbiConstructor
    public Roadblock(
            @Nested Stamp stamp,
            @Nested OpportunityPlace place,
            @Nested RoadblockDetails details,
            @Nested @Nullable Resolution resolution) {
        super(stamp);
        this.place = place;
        this.details = details;
        this.resolution = resolution;
    }

    void revise(RoadblockDetails now) {
        details = now;
    }

    void resolve(Resolution how) {
        resolution = how;
    }

    void reopen() {
        resolution = null;
    }

    void moveTo(OpportunityPlace survivor) {
        place = survivor;
    }

    public OpportunityPlace place() {
        return place;
    }

    public RoadblockDetails details() {
        return details;
    }

    public @Nullable Resolution resolution() {
        return resolution;
    }

    public RoadblockStatus status() {
        return resolution == null ? RoadblockStatus.OPEN : RoadblockStatus.RESOLVED;
    }

    /** Whole days from when it was raised until it was resolved, or until now. */
    public long daysOpen(Instant now) {
        return Duration.between(details.raisedAt(), resolution == null ? now : resolution.at())
                .toDays();
    }
}
