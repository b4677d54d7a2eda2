package org.partnersuite.partnerprogram.recovery;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A plan by which a partner recovers; its actions hang on it. */
@Entity
public class RecoveryPlan extends AggregateRoot {
    private UUID partnerId;

    @Embedded
    private RecoveryDetails details;

    @Enumerated(EnumType.STRING)
    private RecoveryStatus status;

    private @Nullable LocalDate closedOn;
    private @Nullable String closingNote;

    /** For Hibernate. */
    protected RecoveryPlan() {}

    @JdbiConstructor
    public RecoveryPlan(
            @Nested Stamp stamp,
            UUID partnerId,
            @Nested RecoveryDetails details,
            RecoveryStatus status,
            @Nullable LocalDate closedOn,
            @Nullable String closingNote) {
        super(stamp);
        this.partnerId = partnerId;
        this.details = details;
        this.status = status;
        this.closedOn = closedOn;
        this.closingNote = closingNote;
    }

    static RecoveryPlan agreed(Stamp stamp, UUID partner, RecoveryDetails details) {
        return new RecoveryPlan(stamp, partner, details, RecoveryStatus.ACTIVE, null, null);
    }

    void revise(RecoveryDetails now) {
        details = now;
    }

    void close(RecoveryStatus as, LocalDate on, @Nullable String note) {
        status = as;
        closedOn = on;
        closingNote = note;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public RecoveryDetails details() {
        return details;
    }

    public RecoveryStatus status() {
        return status;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String closingNote() {
        return closingNote;
    }
}
