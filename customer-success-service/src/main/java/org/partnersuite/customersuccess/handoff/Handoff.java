package org.partnersuite.customersuccess.handoff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Confirmation.Side;
import org.partnersuite.customersuccess.handoff.template.HandoffKind;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates.Published;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** A customer, or a part of the work for one, on its way from one group or person to another. */
@Entity
@AttributeOverride(name = "createdAt", column = @Column(name = "opened_at"))
public class Handoff extends AggregateRoot {
    private String template;
    private int templateVersion;

    @Enumerated(EnumType.STRING)
    private HandoffKind kind;

    @Embedded
    private @Nullable HandoffSubject subject;

    @Embedded
    private @Nullable HandoffPeople people;

    /** Null for one without a transition document. */
    @Embedded
    private @Nullable SourceDocument document;

    @Embedded
    private HandoffProgress progress;

    /** Day on which the deal was closed; null while it is not won. */
    private @Nullable LocalDate closedOn;

    private @Nullable LocalDate dueOn;

    /** By key of the template's required information. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, GivenInformation> information;

    /** By number of the template's step; a step that is open has no entry. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, StepOutcome> steps;

    /** By number of the template's success criterion. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Confirmation> confirmations;

    /** For Hibernate. */
    protected Handoff() {}

    @JdbiConstructor
    public Handoff(
            UUID id,
            long version,
            Instant openedAt,
            Instant updatedAt,
            String template,
            int templateVersion,
            HandoffKind kind,
            @Nested @Nullable HandoffSubject subject,
            @Nested @Nullable HandoffPeople people,
            @Nested @Nullable SourceDocument document,
            @Nested HandoffProgress progress,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate dueOn,
            @JsonColumn Map<String, GivenInformation> information,
            @JsonColumn Map<String, StepOutcome> steps,
            @JsonColumn Map<String, Confirmation> confirmations) {
        super(new Stamp(id, version, openedAt, updatedAt));
        this.template = template;
        this.templateVersion = templateVersion;
        this.kind = kind;
        this.subject = subject;
        this.people = people;
        this.document = document;
        this.progress = progress;
        this.closedOn = closedOn;
        this.dueOn = dueOn;
        this.information = new TreeMap<>(information);
        this.steps = new TreeMap<>(steps);
        this.confirmations = new TreeMap<>(confirmations);
    }

    static Handoff opened(
            Stamp stamp, Published template, HandoffSubject subject, HandoffPeople people, Instant sentAt) {
        return new Handoff(
                stamp.id(),
                stamp.version(),
                stamp.createdAt(),
                stamp.updatedAt(),
                template.template().code(),
                template.version(),
                template.template().kind(),
                subject,
                people,
                null,
                HandoffProgress.begun(sentAt),
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** The deal was closed on a day, or is no longer won; a template may give a day by which it is to be accepted. */
    void close(@Nullable LocalDate on, @Nullable LocalDate due) {
        closedOn = on;
        dueOn = due;
    }

    void belongTo(UUID customer) {
        subject = subject().ofCustomer(customer);
    }

    void revise(HandoffPeople now, @Nullable String useCase) {
        people = now;
        subject = subject().ofUseCase(useCase);
    }

    /** Follows a newer version of its document. */
    void follow(SubmittedDocument newer) {
        document = new SourceDocument(newer.id(), newer.version());
        subject = subject().by(newer);
        people = new HandoffPeople(
                newer.submittedBy() == null ? people().sender() : newer.submittedBy(),
                newer.customerSuccessManager() == null ? people().receiver() : newer.customerSuccessManager(),
                people().receiverPartner());
        newer.information()
                .forEach((key, text) -> give(
                        key,
                        new GivenInformation(
                                text, Objects.requireNonNullElse(newer.submittedBy(), ""), newer.sentAt())));
    }

    /** What is the same as before keeps its author. */
    void give(String key, GivenInformation given) {
        GivenInformation known = information.get(key);
        if (known == null || !known.text().equals(given.text())) {
            Map<String, GivenInformation> more = new TreeMap<>(information);
            more.put(key, given);
            information = more;
        }
    }

    void withdraw(String key) {
        Map<String, GivenInformation> less = new TreeMap<>(information);
        less.remove(key);
        information = less;
    }

    void conclude(String step, StepOutcome outcome) {
        Map<String, StepOutcome> more = new TreeMap<>(steps);
        more.put(step, outcome);
        steps = more;
    }

    void confirm(String criterion, Side side, String by, Instant at) {
        Map<String, Confirmation> more = new TreeMap<>(confirmations);
        more.put(criterion, confirmation(criterion).with(side, by, at));
        confirmations = more;
    }

    void progress(HandoffProgress next) {
        progress = next;
    }

    boolean isBehind(SubmittedDocument other) {
        return document == null || document.transitionDocumentVersion() < other.version();
    }

    /** Code of its template. */
    public String template() {
        return template;
    }

    public int templateVersion() {
        return templateVersion;
    }

    public HandoffKind kind() {
        return kind;
    }

    public HandoffSubject subject() {
        return subject == null ? new HandoffSubject(null, null, null, null, null, null, null, null) : subject;
    }

    public HandoffPeople people() {
        return people == null ? HandoffPeople.NOBODY : people;
    }

    public @Nullable SourceDocument document() {
        return document;
    }

    public HandoffProgress progress() {
        return progress;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public Map<String, GivenInformation> information() {
        return Collections.unmodifiableMap(information);
    }

    public Map<String, StepOutcome> steps() {
        return Collections.unmodifiableMap(steps);
    }

    public Map<String, Confirmation> confirmations() {
        return Collections.unmodifiableMap(confirmations);
    }

    public Confirmation confirmation(String criterion) {
        return confirmations.getOrDefault(criterion, Confirmation.NONE);
    }

    /** When it was opened here; it may have been sent before. */
    public Instant openedAt() {
        return createdAt();
    }
}
