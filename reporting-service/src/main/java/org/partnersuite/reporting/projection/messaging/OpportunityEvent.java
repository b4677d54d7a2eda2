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
import org.partnersuite.reporting.pipeline.OpportunityKind;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.Required;

/** The part of {@code engagement.opportunity.v1} that reporting reads. */
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
        @Nullable OpportunityKind kind,
        @Nullable Boolean countsInAmounts,
        @Nullable List<Line> lines,
        @Nullable List<String> strategyCodes,
        @Nullable List<String> useCases,
        @Nullable Initiative initiative,
        boolean imported,
        @Nullable Instant updatedAt)
        implements StateBody {
    static final String TOPIC = "engagement.opportunity.v1";

    /**
     * The most pairs of an offering and a use case that one opportunity is counted at. Callers may name 100 offerings
     * and 20 use cases.
     */
    private static final int MOST_PLACES = 10_000;

    private static final int MOST_USE_CASES = 100;

    /** Makes an opportunity of technology the one of a joint deal that counts as joint (EN-1, RP-1). */
    private static final String JOINT_STRATEGY = "ITSPATCH";

    record ExternalId(@Nullable String source, @Nullable String id) {}

    record Initiative(UUID id, String name) {
        OpportunityState.Initiative state() {
            return new OpportunityState.Initiative(
                    Required.of("initiative.id", id), Required.of("initiative.name", name));
        }
    }

    record Line(String offering, BigDecimal amount) {}

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    OpportunityState state(int partition) {
        Instant entered = Required.of("stageEnteredAt", stageEnteredAt);
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
                Required.of("id", id),
                version,
                partition,
                Required.of("name", name),
                externalId == null ? null : externalId.source(),
                externalId == null ? null : externalId.id(),
                Required.of("account", account).state(null),
                geography,
                market,
                Required.of("stage", stage),
                entered,
                engagedOn,
                decidingDate(entered),
                owner == null ? "" : owner,
                Required.of("leadOrganisation", leadOrganisation),
                leadOrganisation == LeadOrganisation.TECHNOLOGY && strategies.contains(JOINT_STRATEGY),
                kind == null ? OpportunityKind.SALES : kind,
                origin == null ? "" : origin,
                partnerId,
                Required.of("currency", currency),
                counted(Required.of("amount", amount)),
                offerings,
                uses,
                strategies,
                initiative == null ? null : initiative.state(),
                lossReason,
                imported,
                updatedAt == null ? entered : updatedAt);
    }

    /** The day a closed opportunity closed; the planned close date of an open one. */
    private @Nullable LocalDate decidingDate(Instant entered) {
        if (stage.isOpen()) {
            return closeDate;
        }
        return closedOn != null ? closedOn : LocalDate.ofInstant(entered, ZoneOffset.UTC);
    }

    /** A deployment from a catalogue counts in numbers, and not in amounts (EN-16). */
    private BigDecimal counted(BigDecimal of) {
        return Boolean.FALSE.equals(countsInAmounts) ? BigDecimal.ZERO : of;
    }

    private SortedMap<String, BigDecimal> amountsByOffering() {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        for (Line line : lines == null ? List.<Line>of() : lines) {
            amounts.merge(
                    Required.of("lines.offering", line.offering()),
                    counted(Required.of("lines.amount", line.amount())),
                    BigDecimal::add);
        }
        return amounts;
    }
}
