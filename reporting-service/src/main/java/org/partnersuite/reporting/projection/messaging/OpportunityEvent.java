package org.partnersuite.reporting.projection.messaging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.OpportunityState;

/** What reporting reads of {@code engagement.opportunity.v1}. */
record OpportunityEvent(
        UUID id,
        long version,
        String name,
        @Nullable ExternalId externalId,
        AccountEvent account,
        @Nullable String geography,
        @Nullable String market,
        Stage stage,
        Instant stageEnteredAt,
        @Nullable LocalDate engagedOn,
        @Nullable LocalDate closeDate,
        @Nullable LocalDate closedOn,
        @Nullable String lossReason,
        @Nullable String owner,
        LeadOrganisation leadOrganisation,
        @Nullable String origin,
        @Nullable UUID partnerId,
        String currency,
        BigDecimal amount,
        @Nullable List<Line> lines,
        @Nullable List<String> strategyCodes,
        @Nullable List<String> useCases,
        @Nullable Initiative initiative,
        boolean imported,
        @Nullable Instant updatedAt)
        implements StateBody {

    /** In how many places one is counted at most, by its offerings and use cases; sellers name 100 and 20 of them. */
    private static final int MOST_PLACES = 10_000;

    private static final int MOST_USE_CASES = 100;

    /** Makes an opportunity joint between technology and consulting (EN-1). */
    private static final String JOINT_STRATEGY = "ITSPATCH";

    record ExternalId(@Nullable String source, @Nullable String id) {}

    record Initiative(UUID id, String name) {
        OpportunityState.Initiative state() {
            return new OpportunityState.Initiative(
                    Present.value("initiative.id", id), Present.value("initiative.name", name));
        }
    }

    record Line(String offering, BigDecimal amount) {}

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    OpportunityState state(int partition) {
        Instant entered = Present.value("stageEnteredAt", stageEnteredAt);
        List<String> strategies = strategyCodes == null ? List.of() : strategyCodes;
        SortedMap<String, BigDecimal> offerings = amountsByOffering();
        List<String> uses = useCases == null
                ? List.of()
                : useCases.stream().distinct().sorted().toList();
        if (uses.size() > MOST_USE_CASES || offerings.size() * Math.max(1, uses.size()) > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "%d offerings and %d use cases are too many to count".formatted(offerings.size(), uses.size()));
        }
        return new OpportunityState(
                Present.value("id", id),
                version,
                partition,
                Present.value("name", name),
                externalId == null ? null : externalId.source(),
                externalId == null ? null : externalId.id(),
                Present.value("account", account).state(null),
                geography,
                market,
                Present.value("stage", stage),
                entered,
                engagedOn,
                decidingDate(entered),
                owner == null ? "" : owner,
                Present.value("leadOrganisation", leadOrganisation),
                strategies.contains(JOINT_STRATEGY),
                origin == null ? "" : origin,
                partnerId,
                Present.value("currency", currency),
                Present.value("amount", amount),
                offerings,
                uses,
                strategies,
                initiative == null ? null : initiative.state(),
                lossReason,
                imported,
                updatedAt == null ? entered : updatedAt);
    }

    /** A closed one counts where it closed, an open one where it is planned to close, if it is. */
    private @Nullable LocalDate decidingDate(Instant entered) {
        if (stage.isOpen()) {
            return closeDate;
        }
        return closedOn != null ? closedOn : LocalDate.ofInstant(entered, ZoneOffset.UTC);
    }

    private SortedMap<String, BigDecimal> amountsByOffering() {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        for (Line line : lines == null ? List.<Line>of() : lines) {
            amounts.merge(
                    Present.value("lines.offering", line.offering()),
                    Present.value("lines.amount", line.amount()),
                    BigDecimal::add);
        }
        return amounts;
    }
}
