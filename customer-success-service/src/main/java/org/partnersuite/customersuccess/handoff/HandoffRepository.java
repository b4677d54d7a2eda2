package org.partnersuite.customersuccess.handoff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where handoffs are kept. */
@ApplicationScoped
public class HandoffRepository implements AggregateRepository<Handoff> {
    public static final AggregateType<Handoff> HANDOFF =
            new AggregateType<>("handoff", "customer-success.handoff.v1", State::of, Audited::of);

    @Override
    public AggregateType<Handoff> aggregate() {
        return HANDOFF;
    }

    /** The data of {@code customer-success.handoff.v1}. */
    private record State(
            UUID id,
            long version,
            Handoff.Template template,

            @JsonUnwrapped @JsonIgnoreProperties("transitionDocumentVersion")
            SubmittedDocument document,

            Instant openedAt,
            Instant updatedAt) {
        static State of(Handoff handoff) {
            return new State(
                    handoff.id(),
                    handoff.version(),
                    handoff.template(),
                    handoff.document(),
                    handoff.openedAt(),
                    handoff.updatedAt());
        }
    }

    private record Audited(
            UUID id,
            Handoff.Template template,
            @JsonUnwrapped SubmittedDocument document,
            Instant openedAt) {
        static Audited of(Handoff handoff) {
            return new Audited(handoff.id(), handoff.template(), handoff.document(), handoff.openedAt());
        }
    }
}
