package org.partnersuite.partnerprogram.tcv;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.partnerprogram.exchangerate.RatesAt;
import org.partnersuite.partnerprogram.exchangerate.RatesByDay;

/**
 * The rates of a measure: closed deals convert by that of their close date, open ones by that of the measuring day.
 *
 * @param onDay the rates of the measuring day, into the figure's currency
 * @param onCloseDates the rates of the days on which deals were decided
 */
public record MeasureRates(RatesAt onDay, RatesByDay onCloseDates) {

    /** The rates that the cells need, as they were known at an instant. */
    static MeasureRates read(Handle db, String into, LocalDate day, List<CellSum> cells, Instant asOf) {
        List<CellSum> closed = cells.stream()
                .filter(cell -> byCloseDate(cell, into) && cell.qualifies())
                .toList();
        return new MeasureRates(RateStore.at(db, into, day, asOf), onCloseDates(db, into, closed, asOf));
    }

    private static RatesByDay onCloseDates(Handle db, String into, List<CellSum> closed, Instant asOf) {
        if (closed.isEmpty()) {
            return new RatesByDay(List.of());
        }
        Set<String> currencies = closed.stream().map(CellSum::currency).collect(Collectors.toSet());
        List<LocalDate> days =
                closed.stream().map(MeasureRates::closeDay).sorted().toList();
        return RateStore.during(db, into, currencies, days.getFirst(), days.getLast(), asOf);
    }

    /** What the cell's currency is worth; empty when no rate is dated on or before the day that counts for it. */
    Optional<ExchangeRate> of(CellSum cell) {
        return byCloseDate(cell, onDay.into())
                ? onCloseDates.find(cell.currency(), closeDay(cell))
                : onDay.find(cell.currency());
    }

    private static boolean byCloseDate(CellSum cell, String into) {
        return cell.status() != DealStatus.OPEN && !cell.currency().equals(into);
    }

    private static LocalDate closeDay(CellSum cell) {
        return cell.closeDay()
                .orElseThrow(() -> new IllegalStateException("closed deals in another currency are summed by day"));
    }
}
