package org.partnersuite.partnerprogram.checklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** The checklist as rated for a business unit of ours, or for a partner, in a period. */
@Entity
public class ReadinessAssessment extends AggregateRoot {
    @Enumerated(EnumType.STRING)
    private AssessmentSubject subject;

    private @Nullable String businessUnit;
    private @Nullable UUID partnerId;
    private String period;

    /** The version of the checklist by which it is rated; it stays. */
    private long checklistVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> ratings;

    @JdbcTypeCode(SqlTypes.JSON)
    private Readiness readiness;

    private @Nullable String note;

    /** For Hibernate. */
    protected ReadinessAssessment() {}

    @JdbiConstructor
    public ReadinessAssessment(
            @Nested Stamp stamp,
            AssessmentSubject subject,
            @Nullable String businessUnit,
            @Nullable UUID partnerId,
            String period,
            long checklistVersion,
            @JsonColumn Map<String, Integer> ratings,
            @JsonColumn Readiness readiness,
            @Nullable String note) {
        super(stamp);
        this.subject = subject;
        this.businessUnit = businessUnit;
        this.partnerId = partnerId;
        this.period = period;
        this.checklistVersion = checklistVersion;
        this.ratings = Map.copyOf(ratings);
        this.readiness = readiness;
        this.note = note;
    }

    void rate(Map<String, Integer> now, Readiness sum, @Nullable String remark) {
        ratings = Map.copyOf(now);
        readiness = sum;
        note = remark;
    }

    public AssessmentSubject subject() {
        return subject;
    }

    public @Nullable String businessUnit() {
        return businessUnit;
    }

    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public String period() {
        return period;
    }

    public long checklistVersion() {
        return checklistVersion;
    }

    public Map<String, Integer> ratings() {
        return new TreeMap<>(ratings);
    }

    public Readiness readiness() {
        return readiness;
    }

    public @Nullable String note() {
        return note;
    }
}
