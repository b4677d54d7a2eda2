package org.partnersuite.e2e.program;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rates of each month, recorded on its first day or later, some never and some corrected (PP-3). */
final class RateSteps {
    /** The first day on which anybody records what a Swedish crown is worth; it is dated a year earlier. */
    static final LocalDate SWEDISH_FROM = LocalDate.of(2022, 1, 8);

    private static final List<Integer> DELAYS = List.of(0, 0, 4, 7, 14, 21);

    private final ThreeYears years;
    private final Random random;
    private final Calls calls;
    private final List<Dated> waiting = new ArrayList<>();

    /** A rate and the day on which it is recorded. */
    private record Dated(LocalDate recordedOn, String currency, LocalDate validOn, BigDecimal rate) {

        String item() {
            return "{\"from\":\"%s\",\"to\":\"USD\",\"validOn\":\"%s\",\"rate\":\"%s\"}"
                    .formatted(currency, validOn, rate.toPlainString());
        }
    }

    RateSteps(ThreeYears years) {
        this.years = years;
        this.random = new Random(years.volume().seed() ^ 0x72617465);
        this.calls = new Calls(years, random, "rates");
        for (String currency : List.of("EUR", "GBP")) {
            waiting.add(dated(Volume.FIRST, currency, LocalDate.of(2019, 12, 31)));
            waiting.add(dated(Volume.FIRST, currency, LocalDate.of(2020, 7, 1)));
        }
        waiting.add(dated(LocalDate.of(2021, 3, 8), "JPY", LocalDate.of(2020, 6, 1)));
        waiting.add(dated(SWEDISH_FROM, "SEK", LocalDate.of(2021, 1, 1)));
    }

    void work() {
        LocalDate today = years.today();
        if (today.getDayOfMonth() == 1) {
            plan(today);
        }
        List<Dated> due = waiting.stream()
                .filter(dated -> !dated.recordedOn().isAfter(today))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        waiting.removeAll(due);
        if (due.size() == 1) {
            Dated one = due.getFirst();
            calls.put(
                    "integration",
                    ThreeYears.API + "/exchange-rates/" + one.currency() + "/USD/" + one.validOn(),
                    "{\"rate\":\"" + one.rate().toPlainString() + "\"}");
        } else {
            calls.createAll(
                    "integration",
                    "/exchange-rates",
                    due.stream().map(Dated::item).toList());
        }
        due.forEach(dated -> years.program().rates().know(today, dated.currency(), dated.validOn(), dated.rate()));
        due.forEach(dated -> years.tally().count("rates"));
    }

    private void plan(LocalDate month) {
        for (String currency : List.of("EUR", "GBP", "JPY", "SEK")) {
            boolean early = currency.equals("SEK") && month.isBefore(SWEDISH_FROM)
                    || currency.equals("JPY") && month.isBefore(LocalDate.of(2021, 4, 1));
            if (early || random.nextInt(100) < 8) {
                continue;
            }
            waiting.add(dated(month.plusDays(DELAYS.get(random.nextInt(DELAYS.size()))), currency, month));
            if (random.nextInt(100) < 10) {
                waiting.add(dated(month.plusDays(25 + random.nextInt(60)), currency, month));
            }
        }
    }

    private Dated dated(LocalDate recordedOn, String currency, LocalDate validOn) {
        BigDecimal worth = Prices.WORTH.getOrDefault(currency, BigDecimal.ONE);
        BigDecimal factor = BigDecimal.valueOf(9_000 + random.nextInt(2_000), 4);
        return new Dated(recordedOn, currency, validOn, worth.multiply(factor).setScale(7, RoundingMode.HALF_UP));
    }
}
