package org.partnersuite.partnerprogram.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.deal.DealBook;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.standing.ShortfallNotice.Closed;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Rows;

@Tag("PP-5")
class MonthlySnapshotsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    private final Measures measures = new Measures(new Editions(), new MeasureTime(Clock.systemUTC()));
    private final MonthlySnapshots snapshots = new MonthlySnapshots(measures, new Editions());
    private UUID partner = new UUID(0, 0);

    @BeforeEach
    void recordPartner() {
        on("2022-05-10");
        partner = UUID.randomUUID();
        DATABASE.read(db -> db.execute(
                """
                insert into partner (id, version, name, status, engagement_model, geographies, created_at, updated_at)
                values (?, 1, 'Contoso', 'PARTICIPATING', 'SALES_AGENT', '{EMEA}', ?, ?)
                """,
                partner,
                DATABASE.now().atOffset(ZoneOffset.UTC),
                DATABASE.now().atOffset(ZoneOffset.UTC)));
    }

    @Test
    void theWorkedTableIsTheSnapshotOfJune() {
        deal("1", DealStatus.WON, "2021-05-31", "5000000");
        deal("2", DealStatus.LOST, "2021-05-31", "2000000");
        deal("3", DealStatus.WON, "2022-03-31", "6000000");
        deal("4", DealStatus.LOST, "2022-03-31", "1000000");
        deal("5", DealStatus.OPEN, "2022-06-30", "500000");
        deal("6", DealStatus.OPEN, "2022-09-30", "3000000");
        deal("7", DealStatus.OPEN, "2023-02-28", "1500000");
        deal("8", DealStatus.OPEN, "2023-08-31", "2000000");
        runOn("2022-07-01");

        Snapshot june = all().getLast();
        assertThat(june.day()).isEqualTo("2022-06-30");
        assertThat(june.number()).isEqualTo(2);
        assertThat(june.aggregateTcv()).isEqualByComparingTo("12000000");
        assertThat(june.projected()).isEqualByComparingTo("14000000");
    }

    @Test
    void eachMonthHasOneHoweverLateItIsTakenByWhatWasKnownAtItsEnd() {
        deal("1", DealStatus.WON, "2022-05-20", "1000000");
        on("2022-07-15");
        deal("late", DealStatus.WON, "2022-06-01", "4000000");
        runOn("2022-09-03");
        runOn("2022-09-03");

        assertThat(all())
                .extracting(Snapshot::day)
                .containsExactly(
                        LocalDate.of(2022, 5, 31),
                        LocalDate.of(2022, 6, 30),
                        LocalDate.of(2022, 7, 31),
                        LocalDate.of(2022, 8, 31));
        assertThat(all())
                .extracting(snapshot -> snapshot.projected().intValue())
                .containsExactly(1000000, 1000000, 5000000, 5000000);
    }

    @Test
    void aShortfallHasOneNoticeUntilItIsMetAgain() {
        deal("1", DealStatus.OPEN, "2022-10-31", "7000000");
        runOn("2022-07-02");

        ShortfallNotice open = notices().getFirst();
        assertThat(notices()).hasSize(1);
        assertThat(open.openedOn()).isEqualTo("2022-06-01");
        assertThat(open.judgedFor()).isEqualTo("2022-06-30");
        assertThat(open.shortBy()).isEqualByComparingTo("1000000");
        assertThat(open.version()).as("opened, and judged once more").isEqualTo(2);

        on("2022-07-20");
        deal("2", DealStatus.OPEN, "2023-03-31", "1000000");
        runOn("2022-08-01");
        assertThat(notices()).singleElement().satisfies(closed -> {
            assertThat(closed.closedOn()).isEqualTo("2022-08-01");
            assertThat(closed.closedBecause()).isEqualTo(Closed.MET);
            assertThat(closed.shortBy()).isZero();
        });

        on("2022-08-10");
        deal("2", DealStatus.OPEN, "2024-03-31", "1000000");
        runOn("2022-09-01");
        assertThat(notices()).hasSize(2);
        assertThat(DATABASE.count("select count(*) from outbox where topic = 'partner-program.shortfall.v1' and key in"
                        + " (select id::text from shortfall_notice where partner_id = '" + partner + "')"))
                .as("opened, judged, closed, opened")
                .isEqualTo(4);
    }

    @Test
    void aPartnerThatLeavesIsHeldAgainstNothing() {
        runOn("2022-06-01");
        assertThat(notices()).singleElement().satisfies(notice -> assertThat(notice.open())
                .isTrue());
        DATABASE.read(db -> db.execute("update partner set status = 'REMOVED' where id = ?", partner));
        runOn("2022-07-01");

        assertThat(notices()).singleElement().satisfies(notice -> assertThat(notice.closedBecause())
                .isEqualTo(Closed.NOT_PARTICIPATING));
    }

    @Test
    void theForecastRestsOnTheSnapshots() {
        for (String day : List.of("2022-05-15", "2022-06-15", "2022-07-15")) {
            on(day);
            deal(day, DealStatus.WON, day, "1000000");
        }
        runOn("2022-08-01");
        on("2022-08-31");

        Standing standing =
                DATABASE.read(db -> new Standings(measures).take(db, partner, LocalDate.of(2022, 7, 31), null, null));
        assertThat(standing.trend()).hasSize(3);
        assertThat(standing.openNotices()).hasSize(1);
        assertThat(standing.forecast().steps()).isEqualTo(2);
        assertThat(standing.forecast().amount())
                .as("three millions, and one for each of six steps")
                .isEqualByComparingTo(new BigDecimal("9000000"));
    }

    private void deal(String key, DealStatus status, String closeDate, String dollars) {
        DATABASE.change(change -> DealBook.record(
                change,
                List.of(new DealReport(
                        new DealSource.Feed(new ExternalId("feed " + partner, key)),
                        new DealTerms(
                                partner,
                                "Deal " + key,
                                "Northwind",
                                status,
                                LocalDate.parse(closeDate),
                                "USD",
                                new BigDecimal(dollars).subtract(BigDecimal.ONE),
                                BigDecimal.ONE,
                                false)))));
    }

    private static void on(String day) {
        DATABASE.setNow(Instant.parse(day + "T12:00:00Z"));
    }

    private void runOn(String day) {
        on(day);
        while (DATABASE.change(change -> snapshots.work(change, Set.of(partner))) > 0) {
            // Until nothing is due.
        }
    }

    private List<Snapshot> all() {
        return DATABASE.read(db -> SnapshotStore.upTo(db, partner, LocalDate.of(2099, 12, 31)));
    }

    private List<ShortfallNotice> notices() {
        return DATABASE.read(
                db -> db.createQuery("select * from shortfall_notice where partner_id = :id order by opened_on")
                        .bind("id", partner)
                        .map(Rows.of(ShortfallNotice.class))
                        .list());
    }
}
