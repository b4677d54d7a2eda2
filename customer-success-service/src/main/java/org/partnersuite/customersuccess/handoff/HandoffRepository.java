package org.partnersuite.customersuccess.handoff;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.template.HandoffKind;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;

/** Where handoffs are kept. */
@ApplicationScoped
public class HandoffRepository implements AggregateRepository<Handoff> {
    public static final AggregateType<Handoff> HANDOFF =
            new AggregateType<>("handoff", "customer-success.handoff-process.v1", State::of, Audited::of);

    private static final String OF_DOCUMENT = "customer-success.handoff.v1";

    @Override
    public AggregateType<Handoff> aggregate() {
        return HANDOFF;
    }

    /** @throws Problem 404 */
    public static Handoff visible(Handle db, UUID id) {
        return db.createQuery("select * from handoff where id = :id")
                .bind("id", id)
                .mapTo(Handoff.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** A handoff of a transition document emits an event of its own, too. */
    @Override
    public Handoff created(Change change, String action, Handoff handoff) {
        Handoff created = AggregateRepository.super.created(change, action, handoff);
        ofDocument(created).ifPresent(change::event);
        return created;
    }

    @Override
    public Handoff changed(Change change, String action, Handoff handoff, @Nullable String reason) {
        long before = handoff.version();
        Handoff changed = AggregateRepository.super.changed(change, action, handoff, reason);
        if (changed.version() > before) {
            ofDocument(changed).ifPresent(change::event);
        }
        return changed;
    }

    @Override
    public List<OutgoingEvent> states(Handoff handoff) {
        return Stream.concat(Stream.of(HANDOFF.state(handoff)), ofDocument(handoff).stream())
                .toList();
    }

    private static Optional<OutgoingEvent> ofDocument(Handoff handoff) {
        return handoff.document() == null || handoff.subject().accountId() == null
                ? Optional.empty()
                : Optional.of(OutgoingEvent.state(
                        OF_DOCUMENT,
                        handoff.id(),
                        handoff.version(),
                        handoff.updatedAt(),
                        Json.write(StateOfDocument.of(handoff))));
    }

    /** The data of {@code customer-success.handoff-process.v1}. What was said, done and confirmed stays in this service. */
    private record State(
            UUID id,
            long version,
            String template,
            int templateVersion,
            HandoffKind kind,
            @JsonUnwrapped HandoffSubject subject,
            @JsonUnwrapped HandoffPeople people,
            @JsonUnwrapped @Nullable SourceDocument document,
            @JsonUnwrapped HandoffProgress progress,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate dueOn,
            Instant openedAt,
            Instant updatedAt) {
        static State of(Handoff handoff) {
            return new State(
                    handoff.id(),
                    handoff.version(),
                    handoff.template(),
                    handoff.templateVersion(),
                    handoff.kind(),
                    handoff.subject(),
                    handoff.people(),
                    handoff.document(),
                    handoff.progress(),
                    handoff.closedOn(),
                    handoff.dueOn(),
                    handoff.openedAt(),
                    handoff.updatedAt());
        }
    }

    /** The data of {@code customer-success.handoff.v1}, which is of handoffs with a transition document. */
    private record StateOfDocument(
            UUID id,
            long version,
            String template,
            HandoffStatus status,
            UUID transitionDocumentId,
            long transitionDocumentVersion,
            @Nullable UUID accountId,
            @Nullable UUID opportunityId,
            @Nullable UUID engagementId,
            @Nullable String customerSuccessManager,
            @Nullable String useCase,
            Instant initiatedAt,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String returnReason,
            Instant openedAt,
            Instant updatedAt) {
        static StateOfDocument of(Handoff handoff) {
            HandoffSubject subject = handoff.subject();
            HandoffProgress progress = handoff.progress();
            SourceDocument document = Objects.requireNonNull(handoff.document());
            return new StateOfDocument(
                    handoff.id(),
                    handoff.version(),
                    handoff.template(),
                    progress.status(),
                    document.transitionDocumentId(),
                    document.transitionDocumentVersion(),
                    subject.accountId(),
                    subject.opportunityId(),
                    subject.engagementId(),
                    handoff.people().receiver(),
                    subject.useCase(),
                    progress.initiatedAt(),
                    progress.decidedAt(),
                    progress.decidedBy(),
                    progress.returnReason(),
                    handoff.openedAt(),
                    handoff.updatedAt());
        }
    }

    private record Audited(
            UUID id,
            String template,
            @JsonUnwrapped HandoffSubject subject,
            @JsonUnwrapped HandoffPeople people,
            @JsonUnwrapped @Nullable SourceDocument document,
            @JsonUnwrapped HandoffProgress progress,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate dueOn,
            Map<String, GivenInformation> information,
            Map<String, StepOutcome> steps,
            Map<String, Confirmation> confirmations,
            Instant openedAt) {
        static Audited of(Handoff handoff) {
            return new Audited(
                    handoff.id(),
                    handoff.template(),
                    handoff.subject(),
                    handoff.people(),
                    handoff.document(),
                    handoff.progress(),
                    handoff.closedOn(),
                    handoff.dueOn(),
                    handoff.information(),
                    handoff.steps(),
                    handoff.confirmations(),
                    handoff.openedAt());
        }
    }
}
