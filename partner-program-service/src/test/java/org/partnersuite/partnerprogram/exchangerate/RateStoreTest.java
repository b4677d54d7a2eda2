package org.partnersuite.partnerprogram.exchangerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("PP-3")
class RateStoreTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    @BeforeEach
    void empty() {
        DATABASE.empty("exchange_rate", "audit_entry");
    }

    @Test
    void theNewestRateOnOrBeforeTheDayApplies() {
        put("EUR", "2021-12-31", "1.10");
        put("EUR", "2022-01-05", "1.20");
        put("EUR", "2022-01-06", "1.30");
        assertThat(rate("EUR", "2022-01-04")).contains(new BigDecimal("1.1"));
        assertThat(rate("EUR", "2022-01-05")).contains(new BigDecimal("1.2"));
        assertThat(rate("EUR", "2022-02-01")).contains(new BigDecimal("1.3"));
    }

    @Test
    void beforeTheFirstRateThereIsNone() {
        put("EUR", "2022-01-05", "1.20");
        assertThat(rate("EUR", "2022-01-04")).isEmpty();
        assertThat(rate("JPY", "2022-01-05")).isEmpty();
        assertThat(rate("USD", "1999-01-01")).contains(BigDecimal.ONE);
    }

    @Test
    void ofATimeEachDayHasTheLastRateOnOrBeforeIt() {
        put("EUR", "2020-01-01", "1.00");
        put("EUR", "2021-03-31", "1.10");
        put("EUR", "2021-06-30", "1.20");
        put("EUR", "2021-07-02", "1.30");
        put("EUR", "2022-01-01", "1.40");
        put("SEK", "2021-06-30", "0.10");
        Instant before = DATABASE.now();
        DATABASE.pass(Duration.ofDays(1));
        put("EUR", "2021-06-30", "1.25");

        RatesByDay now = during("2021-04-01", "2021-12-31", DATABASE.now());
        assertThat(now.find("EUR", LocalDate.parse("2021-04-01")).map(ExchangeRate::validOn))
                .as("the one in force when the time begins")
                .contains(LocalDate.parse("2021-03-31"));
        assertThat(rate(now, "EUR", "2021-06-29")).contains(new BigDecimal("1.1"));
        assertThat(rate(now, "EUR", "2021-06-30")).contains(new BigDecimal("1.25"));
        assertThat(rate(now, "EUR", "2021-07-01")).contains(new BigDecimal("1.25"));
        assertThat(rate(now, "EUR", "2021-12-31")).contains(new BigDecimal("1.3"));
        assertThat(rate(now, "SEK", "2021-06-29")).isEmpty();
        assertThat(rate(now, "SEK", "2021-12-31")).contains(new BigDecimal("0.1"));
        assertThat(rate(now, "JPY", "2021-12-31")).isEmpty();
        assertThat(rate(during("2021-04-01", "2021-12-31", before), "EUR", "2021-06-30"))
                .as("as it was known before the correction")
                .contains(new BigDecimal("1.2"));
    }

    @Test
    void aCorrectionLeavesWhatWasKnownBefore() {
        put("EUR", "2022-01-05", "1.20");
        Instant before = DATABASE.now();
        DATABASE.pass(Duration.ofDays(1));
        RecordedRate corrected = put("EUR", "2022-01-05", "1.25");

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(rate("EUR", "2022-01-05")).contains(new BigDecimal("1.25"));
        assertThat(rate("EUR", "2022-01-05", before)).contains(new BigDecimal("1.2"));
    }

    @Test
    @Tag("XC-2")
    void eachCorrectionIsToldWithTheSameKeyAndAsTheContractSays() {
        DATABASE.empty("outbox");
        put("EUR", "2022-01-05", "1.20");
        DATABASE.pass(Duration.ofDays(1));
        put("EUR", "2022-01-05", "1.25");
        put("EUR", "2022-01-05", "1.25");

        List<String> told =
                DATABASE.read(db -> db.createQuery("select convert_from(data, 'UTF8') from outbox order by id")
                        .mapTo(String.class)
                        .list());
        assertThat(told).hasSize(2);
        assertThat(told).allSatisfy(event -> assertThat(EventContracts.faults("partner-program.exchange-rate", event))
                .isEmpty());
        assertThat(told.getLast()).contains("\"version\":2", "\"rate\":\"1.25\"");
        assertThat(DATABASE.count("select count(distinct key) from outbox")).isEqualTo(1);
    }

    @Test
    void theSameRateAgainChangesNothing() {
        put("EUR", "2022-01-05", "1.20");
        DATABASE.pass(Duration.ofDays(1));
        assertThat(put("EUR", "2022-01-05", "1.2000").version()).isEqualTo(1);
        assertThat(DATABASE.count("select count(*) from exchange_rate")).isEqualTo(1);
        assertThat(DATABASE.count("select count(*) from audit_entry")).isEqualTo(1);
    }

    private static RecordedRate put(String from, String day, String rate) {
        ExchangeRate given = new ExchangeRate(from, "USD", LocalDate.parse(day), new BigDecimal(rate));
        return DATABASE.change(change -> RateStore.put(change, given, IfMatch.any()));
    }

    private static RatesByDay during(String first, String last, Instant asOf) {
        return DATABASE.read(db -> RateStore.during(
                db, "USD", List.of("EUR", "SEK", "JPY"), LocalDate.parse(first), LocalDate.parse(last), asOf));
    }

    private static Optional<BigDecimal> rate(RatesByDay rates, String currency, String day) {
        return rates.find(currency, LocalDate.parse(day)).map(ExchangeRate::rate);
    }

    private static Optional<BigDecimal> rate(String currency, String day) {
        return rate(currency, day, DATABASE.now());
    }

    private static Optional<BigDecimal> rate(String currency, String day, Instant asOf) {
        return DATABASE.read(db -> RateStore.at(db, "USD", LocalDate.parse(day), asOf))
                .find(currency)
                .map(ExchangeRate::rate);
    }
}
