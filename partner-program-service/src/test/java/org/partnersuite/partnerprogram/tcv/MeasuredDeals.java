package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealBook;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;

/** A partner's deals and rates in a database of their own, and the figures of edition one. Amounts are in millions. */
final class MeasuredDeals {
    static final Instant ALL = Instant.parse("2090-01-01T00:00:00Z");

    private static final BigDecimal OURS = new BigDecimal("0.000001");

    private final ServiceDatabase database = new ServiceDatabase();
    private final Measures measures = new Measures(new Editions(), new MeasureTime(Clock.systemUTC()));
    private final UUID partner = UUID.randomUUID();

    /** What follows becomes known at this instant. */
    void at(String instant) {
        database.setNow(Instant.parse(instant));
    }

    /** A new deal that qualifies: a unit of its currency is ours. */
    Deal record(DealStatus status, String closeDate, String currency, String millions) {
        return record(status, closeDate, currency, new BigDecimal(millions).subtract(OURS), OURS);
    }

    Deal record(DealStatus status, String closeDate, String currency, BigDecimal partnerPortion, BigDecimal ours) {
        return record(UUID.randomUUID().toString(), status, closeDate, currency, partnerPortion, ours);
    }

    /** The deal of that id, new or changed. */
    Deal report(String id, DealStatus status, String closeDate, String currency, String millions) {
        return record(id, status, closeDate, currency, new BigDecimal(millions).subtract(OURS), OURS);
    }

    /** The same by both portions, in millions of dollars. */
    Deal portions(String id, DealStatus status, String closeDate, String partnerPortion, String ours) {
        return record(id, status, closeDate, "USD", new BigDecimal(partnerPortion), new BigDecimal(ours));
    }

    private Deal record(
            String id,
            DealStatus status,
            String closeDate,
            String currency,
            BigDecimal partnerPortion,
            BigDecimal ours) {
        DealTerms terms = new DealTerms(
                partner,
                "Data platform",
                "Northwind",
                status,
                LocalDate.parse(closeDate),
                currency,
                partnerPortion.movePointRight(6),
                ours.movePointRight(6),
                false);
        DealReport report = new DealReport(new DealSource.Feed(new ExternalId("feed", id)), terms);
        return database.change(
                change -> DealBook.record(change, List.of(report)).getFirst().deal());
    }

    /** What a unit of the currency is worth in dollars from a day on. */
    void rate(String currency, String validOn, String dollars) {
        ExchangeRate rate = new ExchangeRate(currency, "USD", LocalDate.parse(validOn), new BigDecimal(dollars));
        database.change(change -> RateStore.put(change, rate, IfMatch.any()));
    }

    AggregateTcv tcv(String day) {
        return tcv(day, ALL);
    }

    AggregateTcv tcv(String day, Instant asOf) {
        return measure(day, asOf).tcv();
    }

    TakenMeasure measure(String day, @Nullable Instant asOf) {
        return database.read(db -> measures.take(db, partner, LocalDate.parse(day), asOf, 1));
    }

    ProjectedTcv projected(String day) {
        return database.read(db -> measures.project(db, partner, LocalDate.parse(day), ALL, 1))
                .tcv();
    }

    AggregateTcv with(String day, CellSum further) {
        return database.read(db -> measures.with(db, partner, LocalDate.parse(day), 1, List.of(further)));
    }
}
