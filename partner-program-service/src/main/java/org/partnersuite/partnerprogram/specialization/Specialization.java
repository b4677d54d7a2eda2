package org.partnersuite.partnerprogram.specialization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** A partner's application for the Customer Experience specialization, and what came of it. */
@Entity
public class Specialization extends AggregateRoot {
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private SpecializationLevel level;

    private long requirementsVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private SpecializationApplication application;

    @Enumerated(EnumType.STRING)
    private SpecializationStatus status;

    private @Nullable LocalDate submittedOn;
    private @Nullable String submittedBy;
    private @Nullable String auditedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Finding> findings;

    private @Nullable String rejectedReason;

    @Embedded
    private @Nullable Award award;

    /** What is missing since it was flagged. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<NeedState> shortfalls;

    /** The day on which it is looked at next. */
    private @Nullable LocalDate checkOn;

    /** For Hibernate. */
    protected Specialization() {}

    @JdbiConstructor
    public Specialization(
            @Nested Stamp stamp,
            UUID partnerId,
            SpecializationLevel level,
            long requirementsVersion,
            @JsonColumn SpecializationApplication application,
            SpecializationStatus status,
            @Nullable LocalDate submittedOn,
            @Nullable String submittedBy,
            @Nullable String auditedBy,
            @JsonColumn Map<String, Finding> findings,
            @Nullable String rejectedReason,
            @Nested @Nullable Award award,
            @JsonColumn List<NeedState> shortfalls,
            @Nullable LocalDate checkOn) {
        super(stamp);
        this.partnerId = partnerId;
        this.level = level;
        this.requirementsVersion = requirementsVersion;
        this.application = application;
        this.status = status;
        this.submittedOn = submittedOn;
        this.submittedBy = submittedBy;
        this.auditedBy = auditedBy;
        this.findings = Map.copyOf(findings);
        this.rejectedReason = rejectedReason;
        this.award = award;
        this.shortfalls = List.copyOf(shortfalls);
        this.checkOn = checkOn;
    }

    static Specialization drafted(
            Stamp stamp, UUID partner, SpecializationLevel level, long version, SpecializationApplication with) {
        return new Specialization(
                stamp,
                partner,
                level,
                version,
                with,
                SpecializationStatus.DRAFT,
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                List.of(),
                null);
    }

    void revise(SpecializationLevel now, SpecializationApplication with) {
        level = now;
        application = with;
    }

    void submit(LocalDate on, String by) {
        status = SpecializationStatus.SUBMITTED;
        submittedOn = on;
        submittedBy = by;
    }

    void audit(String by) {
        status = SpecializationStatus.AUDIT;
        auditedBy = by;
    }

    void find(Map<String, Finding> more) {
        Map<String, Finding> all = new TreeMap<>(findings);
        all.putAll(more);
        if (!all.equals(new TreeMap<>(findings))) {
            findings = Map.copyOf(all);
        }
    }

    void reject(String reason) {
        status = SpecializationStatus.REJECTED;
        rejectedReason = reason;
    }

    void award(LocalDate on, LocalDate until, @Nullable LocalDate nextCheck) {
        status = SpecializationStatus.AWARDED;
        award = Award.of(on, until);
        checkOn = nextCheck;
    }

    /** It was looked at: it holds, with or without a flag. */
    void keep(Award now, List<NeedState> missing, @Nullable LocalDate nextCheck) {
        award = now;
        if (!missing.equals(shortfalls)) {
            shortfalls = List.copyOf(missing);
        }
        checkOn = nextCheck;
    }

    void end(LocalDate on, Award.EndReason reason) {
        award = Objects.requireNonNull(award).ended(on, reason);
        status = SpecializationStatus.ENDED;
        checkOn = null;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public SpecializationLevel level() {
        return level;
    }

    public long requirementsVersion() {
        return requirementsVersion;
    }

    public SpecializationApplication application() {
        return application;
    }

    public SpecializationStatus status() {
        return status;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable String auditedBy() {
        return auditedBy;
    }

    public Map<String, Finding> findings() {
        return new TreeMap<>(findings);
    }

    public @Nullable String rejectedReason() {
        return rejectedReason;
    }

    public @Nullable Award awarded() {
        return award;
    }

    public List<NeedState> shortfalls() {
        return shortfalls;
    }

    @Nullable
    LocalDate checkOn() {
        return checkOn;
    }
}
