package org.partnersuite.engagement.transition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Stamp;

/** Transition documents to test with: drafted and submitted by jane, decided by mia. */
public final class Documents {
    static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");

    private Documents() {}

    /** With every part. */
    public static TransitionDocument in(DocumentStatus status) {
        TransitionDocument document = without("");
        return switch (status) {
            case DRAFT -> document;
            case SUBMITTED -> take(document, DocumentStep.SUBMISSION, "jane", null);
            case ACCEPTED -> take(in(DocumentStatus.SUBMITTED), DocumentStep.ACCEPTANCE, "mia", null);
            case RETURNED -> take(in(DocumentStatus.SUBMITTED), DocumentStep.RETURN, "mia", "because");
        };
    }

    static TransitionDocument take(TransitionDocument document, DocumentStep step, String by, @Nullable String reason) {
        document.take(new StepAttempt(document, step, by, reason, null), NOW);
        return document;
    }

    /**
     * A draft.
     *
     * @param part the pointer to the one that is left out, or {@code all}
     */
    public static TransitionDocument without(String part) {
        DocumentDetails details = new DocumentDetails(
                UUID.randomUUID(),
                null,
                null,
                null,
                unless(part, "/useCase"),
                unless(part, "/sponsor"),
                unless(part, "/referenceArchitecture"),
                null,
                unless(part, "/workload"),
                unless(part, "/expectedOutcomes") == null ? List.of() : List.of("Fewer calls"),
                List.of(),
                null,
                null);
        return TransitionDocument.drafted(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                details,
                unless(part, "/stakeholders") == null ? List.of() : List.of(new Stakeholder("Ana", "Operations", null)),
                unless(part, "/bought") == null
                        ? Bought.NOTHING
                        : new Bought(List.of(new BoughtLine("watsonx.ai", "SAAS", 1, Money.zero("USD"))), 1L),
                "jane");
    }

    private static @Nullable String unless(String left, String part) {
        return left.equals(part) || left.equals("all") ? null : "something";
    }
}
