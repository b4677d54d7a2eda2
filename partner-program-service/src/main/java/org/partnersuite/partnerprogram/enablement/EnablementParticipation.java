package org.partnersuite.partnerprogram.enablement;

import jakarta.persistence.Entity;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** That a person takes part in a cohort, and how far with each step. */
@Entity
public class EnablementParticipation extends AggregateRoot {
    private UUID cohortId;
    private UUID partnerId;
    private String person;
    private @Nullable String name;

    /** By number of the step. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, StepProgress> steps;

    /** For Hibernate. */
    protected EnablementParticipation() {}

    @JdbiConstructor
    public EnablementParticipation(
            @Nested Stamp stamp,
            UUID cohortId,
            UUID partnerId,
            String person,
            @Nullable String name,
            @JsonColumn Map<String, StepProgress> steps) {
        super(stamp);
        this.cohortId = cohortId;
        this.partnerId = partnerId;
        this.person = person;
        this.name = name;
        this.steps = Map.copyOf(steps);
    }

    void revise(@Nullable String called, Map<String, StepProgress> now) {
        name = called;
        if (!now.equals(steps)) {
            steps = Map.copyOf(now);
        }
    }

    public UUID cohortId() {
        return cohortId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String person() {
        return person;
    }

    public @Nullable String name() {
        return name;
    }

    public Map<String, StepProgress> steps() {
        return new TreeMap<>(steps);
    }
}
