package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealCell;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.partnerprogram.exchangerate.RatesAt;

/**
 * The measure that decides tiers: wins and losses of the previous calendar year, and the pipeline of the day's quarter
 * and the next three.
 *
 * @param undated open deals without a close date: they are in no window
 */
public record AggregateTcv(
        LocalDate day, Edition edition, List<PartTotal> parts, List<TierStanding> standings, long undated) {

    /** Measures the cells of one partner; the rates convert into the edition's currency. */
    public static AggregateTcv measure(LocalDate day, List<CellSum> cells, RatesAt rates, Edition edition) {
        List<PartTotal> parts = Stream.of(TcvPart.values())
                .map(part -> total(part, day, cells, rates))
                .toList();
        BigDecimal amount = sum(parts);
        List<TierStanding> standings = edition.tiers().stream()
                .flatMap(tier -> standing(tier, amount).stream())
                .toList();
        return new AggregateTcv(day, edition, parts, standings, undated(cells));
    }

    public BigDecimal amount() {
        return sum(parts);
    }

    /** The highest tier whose target is met; editions list their tiers from the highest. */
    public Optional<Tier> highestTargetMet() {
        return standings.stream()
                .filter(TierStanding::met)
                .map(TierStanding::tier)
                .findFirst();
    }

    private static PartTotal total(TcvPart part, LocalDate day, List<CellSum> cells, RatesAt rates) {
        QuarterRange window = part.window(day);
        List<CellSum> inWindow = cells.stream().filter(isIn(part, window)).toList();
        Map<String, List<CellSum>> byCurrency = new TreeMap<>();
        for (CellSum cell : inWindow) {
            if (cell.qualifies()) {
                byCurrency
                        .computeIfAbsent(cell.currency(), currency -> new ArrayList<>())
                        .add(cell);
            }
        }
        List<CurrencySubtotal> subtotals = byCurrency.entrySet().stream()
                .map(entry -> subtotal(entry.getKey(), entry.getValue(), rates))
                .filter(subtotal -> subtotal.deals() != 0)
                .toList();
        return new PartTotal(
                part,
                window,
                subtotals.stream().mapToLong(CurrencySubtotal::deals).sum(),
                subtotals,
                deals(inWindow, cell -> !cell.qualifies()));
    }

    private static Predicate<CellSum> isIn(TcvPart part, QuarterRange window) {
        int first = QuarterRange.code(window.first());
        int last = QuarterRange.code(window.last());
        return cell -> cell.status() == part.status() && cell.closeQuarter() >= first && cell.closeQuarter() <= last;
    }

    private static CurrencySubtotal subtotal(String currency, List<CellSum> cells, RatesAt rates) {
        BigDecimal amount = cells.stream().map(CellSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CurrencySubtotal(currency, deals(cells, cell -> true), amount, rates.find(currency));
    }

    private static Optional<TierStanding> standing(TierRequirements tier, BigDecimal actual) {
        return Optional.ofNullable(tier.aggregateTcvTarget())
                .map(target -> new TierStanding(tier.tier(), target.amount(), actual));
    }

    private static long undated(List<CellSum> cells) {
        return deals(
                cells,
                cell -> cell.closeQuarter() == DealCell.UNDATED
                        && cell.status() == DealStatus.OPEN
                        && cell.qualifies());
    }

    private static long deals(List<CellSum> cells, Predicate<CellSum> which) {
        return cells.stream().filter(which).mapToLong(CellSum::deals).sum();
    }

    private static BigDecimal sum(List<PartTotal> parts) {
        return parts.stream().map(PartTotal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
