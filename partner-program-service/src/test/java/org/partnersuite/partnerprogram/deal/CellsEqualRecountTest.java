package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.platform.rest.ExternalId;

/** Whatever happens to deals, the cells say what a recount of the deals known at that instant says. */
@Tag("PP-3")
class CellsEqualRecountTest {
    private static final long SEED = 20220105;
    private static final List<UUID> PARTNERS = List.of(Deals.PARTNER, Deals.OTHER_PARTNER);
    private static final int DEALS = 60;

    /** The measure's definition once more, straight from the deals. */
    private static final String RECOUNT = """
        select coalesce(sum(tcv), 0) from deal_state
        where partner_id = :partner and status = :status and close_date between :from and :to
          and qualifies and known_from <= :asOf and known_to > :asOf
        """;

    private final ServiceDatabase database = new ServiceDatabase();

    @Test
    void afterARandomHistory() {
        RandomGenerator random = random(SEED);
        List<Instant> instants = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Map<String, DealReport> reports = new LinkedHashMap<>();
            for (int j = random.nextInt(8); j >= 0; j--) {
                String id = String.valueOf(random.nextInt(DEALS));
                reports.put(id, report(random, id));
            }
            database.change(change -> DealBook.record(change, List.copyOf(reports.values())));
            instants.add(database.now());
            database.pass(random.nextBoolean() ? Duration.ZERO : Duration.ofHours(random.nextInt(200)));
        }
        database.read(db -> assertCellsEqualRecount(db, instants));
    }

    @Test
    void afterConcurrentChangesOfOneInstant() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                RandomGenerator random = random(SEED + writer);
                work.add(() -> {
                    for (int i = 0; i < 40; i++) {
                        String id = String.valueOf(random.nextInt(10));
                        recordAgainAfterARace(report(random, id));
                    }
                    return 0;
                });
            }
            for (Future<Integer> done : writers.invokeAll(work)) {
                assertThat(done.get()).isZero();
            }
        }
        List<Instant> known = database.read(db -> db.createQuery("select distinct known_from from deal_state")
                .mapTo(Instant.class)
                .list());
        database.read(db -> assertCellsEqualRecount(db, known));
    }

    /** Two writers may create the same deal at once; the constraint lets one of them pass, and the other repeats. */
    private void recordAgainAfterARace(DealReport report) {
        try {
            database.change(change -> DealBook.record(change, List.of(report)));
        } catch (UnableToExecuteStatementException race) {
            database.change(change -> DealBook.record(change, List.of(report)));
        }
    }

    private static int assertCellsEqualRecount(Handle db, List<Instant> instants) {
        instants.forEach(asOf -> assertCellsEqualRecount(db, asOf));
        return instants.size();
    }

    private static void assertCellsEqualRecount(Handle db, Instant asOf) {
        for (UUID partner : PARTNERS) {
            for (String day : new String[] {"2021-12-31", "2022-01-05", "2022-11-15"}) {
                for (TcvPart part : TcvPart.values()) {
                    LocalDate date = LocalDate.parse(day);
                    assertThat(byCells(db, partner, part, date, asOf))
                            .as("seed %d: %s of %s at %s as of %s", SEED, part, partner, day, asOf)
                            .isEqualByComparingTo(byDeals(db, partner, part, date, asOf));
                }
            }
        }
    }

    private static BigDecimal byCells(Handle db, UUID partner, TcvPart part, LocalDate day, Instant asOf) {
        var quarters =
                part.window(day).quarters().stream().map(QuarterRange::code).toList();
        return PartnerCells.around(db, partner, into(day), day, asOf).stream()
                .filter(cell ->
                        cell.status() == part.status() && cell.qualifies() && quarters.contains(cell.closeQuarter()))
                .map(CellSum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of a figure in euros, closed deals in dollars are told by day; of one in dollars, by quarter. */
    private static String into(LocalDate day) {
        return day.getYear() == 2021 ? "USD" : "EUR";
    }

    private static BigDecimal byDeals(Handle db, UUID partner, TcvPart part, LocalDate day, Instant asOf) {
        return db.createQuery(RECOUNT)
                .bind("partner", partner)
                .bind("status", part.status().name())
                .bind("from", part.window(day).from())
                .bind("to", part.window(day).to())
                .bind("asOf", asOf)
                .mapTo(BigDecimal.class)
                .one();
    }

    private static DealReport report(RandomGenerator random, String id) {
        return new DealReport(
                new DealSource.Feed(new ExternalId("feed", id)),
                new DealTerms(
                        PARTNERS.get(random.nextInt(2)),
                        "Deal " + id,
                        null,
                        DealStatus.values()[random.nextInt(3)],
                        random.nextInt(10) == 0
                                ? null
                                : LocalDate.of(2020, 12, 15).plusDays(random.nextInt(1_000)),
                        "USD",
                        BigDecimal.valueOf(random.nextInt(-1_000, 1_000_000), 2),
                        random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(0, 100_000), 2),
                        false));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
