package org.partnersuite.customersuccess.successplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** What is to be achieved with a customer, and how. */
@Entity
public class SuccessPlan extends AggregateRoot {
    private UUID customerId;

    @Embedded
    private PlanDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanContent content;

    /** In whole per cent; follows from the content. */
    private int completeness;

    /** What the draft began with. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> templateIds;

    @Embedded
    private PlanProgress progress;

    /** For Hibernate. */
    protected SuccessPlan() {}

    @JdbiConstructor
    SuccessPlan(
            @Nested Stamp stamp,
            UUID customerId,
            @Nested PlanDetails details,
            @JsonColumn PlanContent content,
            List<UUID> templateIds,
            @Nested PlanProgress progress) {
        super(stamp);
        this.customerId = customerId;
        this.templateIds = List.copyOf(templateIds);
        this.progress = progress;
        this.details = details;
        this.content = content;
        this.completeness = PlanCompleteness.of(details.type(), content).percent();
    }

    static SuccessPlan drafted(Stamp stamp, PlanDraft draft, PlanContent content) {
        return new SuccessPlan(
                stamp, draft.customerId(), draft.details(), content, draft.templateIds(), PlanProgress.BEGUN);
    }

    void revise(PlanDetails nowDetails, PlanContent nowContent) {
        details = nowDetails;
        content = nowContent;
        completeness = PlanCompleteness.of(details.type(), content).percent();
    }

    /** The customer was the same client as another one. */
    void moveTo(UUID customer) {
        customerId = customer;
    }

    /** @param contractStart null without a contract */
    void submit(Caller by, Instant at, @Nullable LocalDate contractStart) {
        progress = progress.submitted(by, at, contractStart);
    }

    void activate(Instant at) {
        progress = progress.activated(at);
    }

    /** @param reason of a closing */
    void end(PlanStatus as, Instant at, @Nullable String reason) {
        progress = progress.ended(as, at, reason);
    }

    public UUID customerId() {
        return customerId;
    }

    public PlanDetails details() {
        return details;
    }

    public PlanContent content() {
        return content;
    }

    public int completeness() {
        return completeness;
    }

    public List<UUID> templateIds() {
        return templateIds;
    }

    public PlanProgress progress() {
        return progress;
    }
}
