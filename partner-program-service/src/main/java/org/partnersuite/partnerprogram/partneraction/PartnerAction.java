package org.partnersuite.partnerprogram.partneraction;

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

/** Something that one side has agreed to do. */
@Entity
public class PartnerAction extends AggregateRoot {
    private UUID partnerId;

    @Embedded
    private AgreedIn agreedIn;

    @Embedded
    private ActionDetails details;

    @Enumerated(EnumType.STRING)
    private ActionSide side;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private @Nullable LocalDate closedOn;
    private @Nullable String outcome;

    /** For Hibernate. */
    protected PartnerAction() {}

    @JdbiConstructor
    public PartnerAction(
            @Nested Stamp stamp,
            UUID partnerId,
            @Nested AgreedIn agreedIn,
            @Nested ActionDetails details,
            ActionSide side,
            ActionStatus status,
            @Nullable LocalDate closedOn,
            @Nullable String outcome) {
        super(stamp);
        this.partnerId = partnerId;
        this.agreedIn = agreedIn;
        this.details = details;
        this.side = side;
        this.status = status;
        this.closedOn = closedOn;
        this.outcome = outcome;
    }

    static PartnerAction agreed(Stamp stamp, UUID partner, AgreedIn agreedIn, ActionSide side, ActionDetails details) {
        return new PartnerAction(stamp, partner, agreedIn, details, side, ActionStatus.OPEN, null, null);
    }

    void revise(ActionDetails now) {
        details = now;
    }

    void close(ActionStatus as, LocalDate on, @Nullable String how) {
        status = as;
        closedOn = on;
        outcome = how;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public AgreedIn agreedIn() {
        return agreedIn;
    }

    public ActionDetails details() {
        return details;
    }

    public ActionSide side() {
        return side;
    }

    public ActionStatus status() {
        return status;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String outcome() {
        return outcome;
    }
}
