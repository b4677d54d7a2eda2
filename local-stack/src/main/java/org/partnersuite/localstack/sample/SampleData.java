package org.partnersuite.localstack.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** An invented vendor's pipeline: the same seed and day give the same rows on every machine. */
public record SampleData(List<SampleAccount> accounts, List<SampleOpportunity> opportunities) {

    public static final long USUAL_SEED = 20_260_101L;
    private static final int ACCOUNTS = 60;
    private static final int OPPORTUNITIES = 600;
    private static final int QUARTERS = 3;

    private static final List<String> FIRST_WORDS = List.of(
            "Alder", "Birch", "Cedar", "Dover", "Elm", "Fjord", "Granite", "Harbour", "Iris", "Juniper", "Kestrel",
            "Lark");
    private static final List<String> SECOND_WORDS = List.of("Bank", "Foods", "Logistics", "Energy", "Health");
    private static final List<String> INDUSTRIES =
            List.of("Banking", "Consumer Goods", "Transportation", "Energy and Utilities", "Healthcare");
    private static final List<String> SEGMENTS = List.of("Enterprise", "Select", "Strategic");
    /** Geography and market. */
    private static final List<List<String>> PLACES = List.of(
            List.of("Americas", "US East"),
            List.of("Americas", "US West"),
            List.of("Americas", "Canada"),
            List.of("EMEA", "DACH"),
            List.of("EMEA", "UK and Ireland"),
            List.of("APAC", "Japan"),
            List.of("APAC", "ASEAN"));

    private static final List<String> SELLERS = List.of(
            "amara.okafor",
            "ben.lindqvist",
            "chiara.rossi",
            "daniel.kim",
            "elena.petrova",
            "farid.haddad",
            "grace.wong");
    private static final List<String> USE_CASES =
            List.of("wx_Customer_Svc", "wx_Talent", "wx_Data_Lakehouse", "wx_IT_Ops", "wx_Governance", "wx_Marketing");
    private static final List<String> LOSS_REASONS = List.of("PRICE", "COMPETITOR", "NO_BUDGET", "NO_DECISION");

    /** @param today the last day of it: deals closed in this quarter and the two before, and open ones will close after it */
    public static SampleData of(long seed, List<String> partners, LocalDate today) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<SampleAccount> accounts = new ArrayList<>();
        for (int number = 0; number < ACCOUNTS; number++) {
            accounts.add(account(number, random));
        }
        List<SampleOpportunity> opportunities = new ArrayList<>();
        for (int number = 1; number <= OPPORTUNITIES; number++) {
            opportunities.add(opportunity(number, accounts, partners, today, random));
        }
        return new SampleData(List.copyOf(accounts), List.copyOf(opportunities));
    }

    private static SampleAccount account(int number, RandomGenerator random) {
        int trade = number % SECOND_WORDS.size();
        String name = FIRST_WORDS.get(number / SECOND_WORDS.size()) + " " + SECOND_WORDS.get(trade);
        List<String> place = any(PLACES, random);
        String id = String.format(Locale.ROOT, "C-%03d", number + 1);
        return new SampleAccount(id, name, INDUSTRIES.get(trade), any(SEGMENTS, random), place.get(0), place.get(1));
    }

    private static SampleOpportunity opportunity(
            int number, List<SampleAccount> accounts, List<String> partners, LocalDate today, RandomGenerator random) {
        SampleAccount account = any(accounts, random);
        SampleProduct offering = any(List.of(SampleProduct.values()), random);
        SamplePhase phase = phase(random);
        LocalDate closed = closed(today, random);
        LocalDate closes = phase.isClosed() ? closed : today.plusDays(1 + random.nextInt(90));
        LocalDate engaged = (phase.isClosed() ? closed : today).minusDays(10 + random.nextInt(110));
        boolean withPartner = !partners.isEmpty() && random.nextInt(10) < 3;
        return new SampleOpportunity(
                String.format(Locale.ROOT, "D-%05d", number),
                account,
                account.name() + ", " + offering.offering() + " " + number,
                phase,
                any(offering.aliases(), random),
                offering,
                BigDecimal.valueOf(Math.round(offering.typicalPrice() * (0.4 + 1.6 * random.nextDouble()))),
                engaged,
                closes,
                any(SELLERS, random),
                any(USE_CASES, random),
                withPartner ? any(partners, random) : null,
                phase == SamplePhase.CLOSED_LOST ? any(LOSS_REASONS, random) : null);
    }

    /** As many in each quarter, however much of the last one has passed. */
    private static LocalDate closed(LocalDate today, RandomGenerator random) {
        LocalDate quarter = firstDayOfQuarter(today).minusMonths(3L * random.nextInt(QUARTERS));
        LocalDate next = quarter.plusMonths(3);
        LocalDate end = next.isAfter(today) ? today.plusDays(1) : next;
        return quarter.plusDays((long) (random.nextDouble() * ChronoUnit.DAYS.between(quarter, end)));
    }

    static LocalDate firstDayOfQuarter(LocalDate day) {
        return day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
    }

    /** Of a hundred deals 34 are won, 26 lost, and 40 on their way. */
    private static SamplePhase phase(RandomGenerator random) {
        int draw = random.nextInt(100);
        if (draw < 34) {
            return SamplePhase.CLOSED_WON;
        }
        if (draw < 60) {
            return SamplePhase.CLOSED_LOST;
        }
        return draw < 74
                ? SamplePhase.TALKING
                : draw < 85 ? SamplePhase.PILOT_AGREED : draw < 93 ? SamplePhase.IN_PILOT : SamplePhase.OFFER_OUT;
    }

    private static <T> T any(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
