package org.partnersuite.partnerprogram.deal.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.rest.ExternalId;

/** Fields of {@code engagement.opportunity.v1} that this service consumes. */
record OpportunityEvent(
        UUID id,
        long version,
        String name,
        @Nullable ExternalId externalId,
        @Nullable Account account,
        String stage,
        @Nullable LocalDate closeDate,
        @Nullable LocalDate closedOn,
        @Nullable UUID partnerId,
        String currency,
        @Nullable Boolean countsInAmounts,
        @Nullable List<Line> lines)
        implements StateBody {

    record Account(@Nullable String name) {}

    record Line(
            @Nullable BigDecimal partnerPortion, @Nullable BigDecimal valueAddPortion) {}

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    DealReport report() {
        return new DealReport(
                new DealSource.Opportunity(id, version, externalId),
                new DealTerms(
                        partnerId,
                        name,
                        account == null ? null : account.name(),
                        status(),
                        closedOn == null ? closeDate : closedOn,
                        currency,
                        partnerPortion(),
                        valueAddPortion(),
                        Boolean.FALSE.equals(countsInAmounts)));
    }

    private DealStatus status() {
        return switch (stage) {
            case "WON" -> DealStatus.WON;
            case "LOST" -> DealStatus.LOST;
            default -> DealStatus.OPEN;
        };
    }

    private BigDecimal partnerPortion() {
        return knownLines().stream()
                .map(Line::partnerPortion)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Null when no line has services of ours. */
    private @Nullable BigDecimal valueAddPortion() {
        return knownLines().stream()
                .map(Line::valueAddPortion)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private List<Line> knownLines() {
        return lines == null ? List.of() : lines;
    }
}
