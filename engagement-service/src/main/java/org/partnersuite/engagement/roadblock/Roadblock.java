package org.partnersuite.engagement.roadblock;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** What blocks an opportunity. */
@Entity
public class Roadblock extends AggregateRoot {
    private UUID opportunityId;

    private UUID accountId;

    /** Geography of the opportunity, or else of its account; maintained by the database. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    private @Nullable String geography;

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
            UUID opportunityId,
            UUID accountId,
            @Nullable String geography,
            @Nested RoadblockDetails details,
            @Nested @Nullable Resolution resolution) {
        super(stamp);
        this.opportunityId = opportunityId;
        this.accountId = accountId;
        this.geography = geography;
        this.details = details;
        this.resolution = resolution;
    }

    static Roadblock raised(Stamp stamp, OpportunityFacts opportunity, RoadblockDetails details) {
        return new Roadblock(stamp, opportunity.id(), opportunity.accountId(), opportunity.geography(), details, null);
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

    void moveTo(OpportunityFacts opportunity) {
        opportunityId = opportunity.id();
        accountId = opportunity.accountId();
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public UUID accountId() {
        return accountId;
    }

    public @Nullable String geography() {
        return geography;
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
