package org.partnersuite.customersuccess.handoff.messaging;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.GivenInformation;
import org.partnersuite.customersuccess.handoff.HandoffStatus;
import org.partnersuite.customersuccess.handoff.SubmittedDocument;
import org.partnersuite.platform.inbox.StateBody;

/** Fields of the transition document's state that this service consumes. */
record TransitionDocumentState(
        UUID id,
        long version,
        UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,
        String status,
        @Nullable String customerSuccessManager,
        @Nullable String useCase,
        @Nullable String sponsor,
        @Nullable String referenceArchitecture,
        @Nullable UUID architectureActivityId,
        @Nullable String workload,
        @Nullable String initialPlan,
        @Nullable String contract,
        @Nullable List<String> expectedOutcomes,
        @Nullable List<String> accountTeam,
        @Nullable List<Person> stakeholders,
        @Nullable String currency,
        @Nullable List<Line> bought,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnReason)
        implements StateBody {

    /** A stakeholder of the client. */
    record Person(String name, String role) {
        String text() {
            return name + " (" + role + ")";
        }
    }

    /** What was bought. */
    record Line(String offering, String family, int quantity, String amount) {
        String text(@Nullable String currency) {
            return quantity + " x " + offering + " (" + family + "), " + amount
                    + (currency == null ? "" : " " + currency);
        }
    }

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    /** Empty while it is a draft. */
    Optional<SubmittedDocument> submitted() {
        return submittedAt == null ? Optional.empty() : Optional.of(submitted(submittedAt));
    }

    private SubmittedDocument submitted(Instant at) {
        return new SubmittedDocument(
                id,
                version,
                handoffStatus(),
                accountId,
                opportunityId,
                engagementId,
                submittedBy,
                customerSuccessManager,
                useCase,
                at,
                decidedAt,
                decidedBy,
                returnReason,
                information());
    }

    /** One list of fields serves both: the document's, by the keys of the template. */
    private Map<String, String> information() {
        Map<String, String> information = new LinkedHashMap<>();
        put(information, "USE_CASE", useCase);
        put(information, "SPONSOR", sponsor);
        put(information, "REFERENCE_ARCHITECTURE", architecture());
        put(information, "WORKLOAD", workload);
        put(information, "INITIAL_PLAN", initialPlan);
        put(information, "CONTRACT", contract);
        put(information, "EXPECTATIONS", expectedOutcomes == null ? null : String.join("; ", expectedOutcomes));
        put(information, "ACCOUNT_TEAM", accountTeam == null ? null : String.join("; ", accountTeam));
        put(information, "STAKEHOLDERS", people(stakeholders));
        put(
                information,
                "WHAT_WAS_BOUGHT",
                bought == null
                        ? null
                        : bought.stream().map(line -> line.text(currency)).collect(Collectors.joining("; ")));
        return information;
    }

    private @Nullable String architecture() {
        String linked = architectureActivityId == null ? null : "Technical architecture " + architectureActivityId;
        if (referenceArchitecture == null || linked == null) {
            return referenceArchitecture == null ? linked : referenceArchitecture;
        }
        return referenceArchitecture + " (" + linked + ")";
    }

    private static @Nullable String people(@Nullable List<Person> people) {
        return people == null ? null : people.stream().map(Person::text).collect(Collectors.joining("; "));
    }

    private static void put(Map<String, String> information, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            int most = GivenInformation.MAX_LENGTH;
            information.put(key, text.length() > most ? text.substring(0, most - 1) + "…" : text);
        }
    }

    private HandoffStatus handoffStatus() {
        return switch (Objects.requireNonNull(status)) {
            case "ACCEPTED" -> HandoffStatus.ACCEPTED;
            case "RETURNED" -> HandoffStatus.RETURNED;
            default -> HandoffStatus.INITIATED;
        };
    }
}
