package org.partnersuite.engagement.transition;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** Handover document from technical sales to customer success. */
@Entity
public class TransitionDocument extends AggregateRoot {
    @Embedded
    private DocumentDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Stakeholder> stakeholders;

    @Embedded
    private Bought bought;

    @Embedded
    private DocumentProgress progress;

    private int moves;

    /** For Hibernate. */
    protected TransitionDocument() {}

    @JdbiConstructor
    TransitionDocument(
            @Nested Stamp stamp,
            @Nested DocumentDetails details,
            @JsonColumn List<Stakeholder> stakeholders,
            @Nested Bought bought,
            @Nested DocumentProgress progress,
            int moves) {
        super(stamp);
        this.details = details;
        this.stakeholders = stakeholders;
        this.bought = bought;
        this.progress = progress;
        this.moves = moves;
    }

    static TransitionDocument drafted(
            Stamp stamp, DocumentDetails details, List<Stakeholder> stakeholders, Bought bought, String by) {
        return new TransitionDocument(stamp, details, stakeholders, bought, DocumentProgress.begun(by), 0);
    }

    void revise(DocumentDetails nowDetails, List<Stakeholder> nowStakeholders, Bought nowBought) {
        details = nowDetails;
        stakeholders = nowStakeholders;
        bought = nowBought;
    }

    /** Its opportunity was merged into another. */
    void moveTo(UUID opportunity) {
        details = details.ofOpportunity(opportunity);
    }

    /** Its account was merged into another. */
    void moveToAccount(UUID account) {
        details = details.ofAccount(account);
    }

    /** Applies a step whose criteria are met. */
    DocumentMove take(StepAttempt attempt, Instant now) {
        DocumentStatus from = progress.status();
        progress = progress.after(attempt.step(), now, attempt.by(), attempt.reason());
        moves++;
        return new DocumentMove(
                id(),
                moves,
                attempt.step(),
                from,
                progress.status(),
                now,
                attempt.by(),
                attempt.reason(),
                attempt.note());
    }

    /** Whether it is submitted, and the decision is on this submission. */
    boolean awaits(HandoffDecision decision) {
        return progress.status() == DocumentStatus.SUBMITTED
                && decision.submittedAt().equals(progress.submittedAt());
    }

    /** The parts that a submission would still need. */
    public List<StepCriterion> missing() {
        StepAttempt attempt = new StepAttempt(this, DocumentStep.SUBMISSION, progress.preparedBy(), null, null);
        return StepCriterion.PARTS.stream().filter(part -> !part.holds(attempt)).toList();
    }

    public DocumentDetails details() {
        return details;
    }

    public List<Stakeholder> stakeholders() {
        return stakeholders;
    }

    public Bought bought() {
        return bought;
    }

    public DocumentProgress progress() {
        return progress;
    }

    /** A step that was taken, and the document after it. */
    public record Moved(TransitionDocument document, DocumentMove move) {}
}
