package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;

/**
 * The measure that decides tiers: wins and losses of the previous calendar year, and the pipeline of the day's quarter
 * and the next three.
 *
 * @param undated open deals without a close date: they are in no window
 */
public record AggregateTcv(
        LocalDate day, Edition edition, List<PartTotal<TcvPart>> parts, List<TierStanding> standings, long undated) {

    /** Measures the cells of one partner; the rates convert into the edition's currency. */
    public static AggregateTcv measure(LocalDate day, List<CellSum> cells, MeasureRates rates, Edition edition) {
        List<PartTotal<TcvPart>> parts = Stream.of(TcvPart.values())
                .map(part -> PartTotal.of(part, day, cells, rates))
                .toList();
        return new AggregateTcv(
                day, edition, parts, TierStanding.against(edition, PartTotal.sum(parts)), undated(cells));
    }

    public BigDecimal amount() {
        return PartTotal.sum(parts);
    }

    public BigDecimal amount(TcvPart part) {
        return PartTotal.sum(
                parts.stream().filter(total -> total.part() == part).toList());
    }

    /** Whether every deal has a rate. */
    public boolean complete() {
        return parts.stream().allMatch(part -> part.withoutRate().isEmpty());
    }

    /** The highest tier whose target is met; editions list their tiers from the highest. */
    public Optional<Tier> highestTargetMet() {
        return standings.stream()
                .filter(TierStanding::met)
                .map(TierStanding::tier)
                .findFirst();
    }

    private static long undated(List<CellSum> cells) {
        return cells.stream()
                .filter(cell -> cell.undated() && cell.status() == DealStatus.OPEN && cell.qualifies())
                .mapToLong(CellSum::deals)
                .sum();
    }
}
