package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.ProjectedPart;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;

/**
 * What aggregate TCV will be next January, if every open deal is decided as planned: wins and losses of the day's year, its
 * open deals, which become one or the other, and the open deals of the year after.
 */
public record ProjectedTcv(
        LocalDate day, Edition edition, List<PartTotal<ProjectedPart>> parts, List<TierStanding> standings) {

    /** Measures the cells of one partner; the rates convert into the edition's currency. */
    public static ProjectedTcv measure(LocalDate day, List<CellSum> cells, MeasureRates rates, Edition edition) {
        List<PartTotal<ProjectedPart>> parts = Stream.of(ProjectedPart.values())
                .map(part -> PartTotal.of(part, day, cells, rates))
                .toList();
        return new ProjectedTcv(day, edition, parts, TierStanding.against(edition, PartTotal.sum(parts)));
    }

    public BigDecimal amount() {
        return PartTotal.sum(parts);
    }

    /** The highest tier whose target is met; editions list their tiers from the highest. */
    public Optional<Tier> highestTargetMet() {
        return standings.stream()
                .filter(TierStanding::met)
                .map(TierStanding::tier)
                .findFirst();
    }

    /** Whether every deal has a rate. */
    public boolean complete() {
        return parts.stream().allMatch(part -> part.withoutRate().isEmpty());
    }

    public BigDecimal amount(ProjectedPart part) {
        return PartTotal.sum(
                parts.stream().filter(total -> total.part() == part).toList());
    }
}
