package org.partnersuite.engagement.transition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Moves;

/** Where transition documents and the steps that were taken are kept. */
@ApplicationScoped
public class TransitionDocumentRepository implements AggregateRepository<TransitionDocument> {
    public static final AggregateType<TransitionDocument> DOCUMENT =
            new AggregateType<>("transition-document", "engagement.transition-document.v1", State::of, Audited::of);

    public static final Moves<DocumentMove> MOVES =
            new Moves<>(DOCUMENT, "transition_document_move", "document_id", DocumentMove.class);

    /** Of an engagement {@code e}: its document that got furthest, as a relation. */
    public static final String FURTHEST = """
            (select d.id, d.status from transition_document d where d.engagement_id = e.id
             order by array_position(array ['ACCEPTED', 'SUBMITTED', 'RETURNED', 'DRAFT'], d.status), d.id desc
             limit 1)""";

    @Override
    public AggregateType<TransitionDocument> aggregate() {
        return DOCUMENT;
    }

    /** The data of {@code engagement.transition-document.v1}. How to reach a stakeholder stays in this service. */
    private record State(
            UUID id,
            long version,
            @JsonUnwrapped DocumentDetails details,
            List<StakeholderState> stakeholders,
            @Nullable String currency,
            @Nullable String amount,
            List<Line> bought,
            @JsonUnwrapped DocumentProgress progress,
            Instant createdAt,
            Instant updatedAt) {
        static State of(TransitionDocument document) {
            Bought bought = document.bought();
            return new State(
                    document.id(),
                    document.version(),
                    document.details(),
                    document.stakeholders().stream().map(StakeholderState::of).toList(),
                    bought.amount().map(Money::currency).orElse(null),
                    bought.amount().map(State::decimal).orElse(null),
                    bought.lines().stream().map(Line::of).toList(),
                    document.progress(),
                    document.createdAt(),
                    document.updatedAt());
        }

        private static String decimal(Money money) {
            return money.amount().toPlainString();
        }

        private record StakeholderState(String name, String role, boolean contactKnown) {
            static StakeholderState of(Stakeholder stakeholder) {
                return new StakeholderState(stakeholder.name(), stakeholder.role(), stakeholder.contact() != null);
            }
        }

        /** Amounts are decimals as text, in the document's currency. */
        private record Line(String offering, String family, int quantity, String amount) {
            static Line of(BoughtLine line) {
                return new Line(line.offering(), line.family(), line.quantity(), decimal(line.amount()));
            }
        }
    }

    private record Audited(
            @JsonUnwrapped DocumentDetails details,
            List<Stakeholder> stakeholders,
            List<BoughtLine> bought,
            DocumentStatus status,
            @Nullable String returnReason) {
        static Audited of(TransitionDocument document) {
            return new Audited(
                    document.details(),
                    document.stakeholders(),
                    document.bought().lines(),
                    document.progress().status(),
                    document.progress().returnReason());
        }
    }
}
