package org.partnersuite.partnerprogram.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.Together;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.partnerprogram.tiering.PartnerTier;
import org.partnersuite.partnerprogram.tiering.PartnerTierStore;
import org.partnersuite.partnerprogram.tiering.Placement;
import org.partnersuite.partnerprogram.tiering.TierBook;
import org.partnersuite.partnerprogram.tiering.TierExceptions;
import org.partnersuite.partnerprogram.tiering.TierReason;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Runs on a real database: frozen, computed, published once, and made again after years of changes. */
@Tag("PP-4")
class AssessmentRunsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    private final ServiceDatabase database = new ServiceDatabase();
    private final Editions editions = new Editions();
    private final Assessments assessments =
            new Assessments(new Measures(editions, new MeasureTime(Clock.systemUTC())), editions);
    private final AssessmentRuns runs = new AssessmentRuns(editions);
    private final Qualified qualified = new Qualified(database);

    @BeforeEach
    void setDay() {
        on("2022-01-10");
    }

    @Test
    void aDryRunShowsWhatWouldChangeAndChangesNothing() {
        UUID gold = qualified.partner("PARTICIPATING", "16000000");
        UUID none = qualified.partner("PARTICIPATING", "7900000");
        qualified.partner("PROSPECT", "99000000");
        place(gold, Tier.SILVER);
        place(none, Tier.SILVER);
        long events = database.count("select count(*) from outbox");

        AssessmentRun run = computed();

        assertThat(run.partners()).isEqualTo(2);
        assertThat(run.status()).isEqualTo(RunStatus.COMPUTED);
        assertThat(result(run, gold).tier()).isEqualTo(Tier.GOLD);
        assertThat(result(run, gold).includedAs()).isEqualTo(Tier.GOLD);
        assertThat(result(run, none).noTierBecause()).containsExactly("TCV");
        assertThat(database.<List<TierMove>>read(db -> ResultStore.moves(db, run.id())))
                .containsExactlyInAnyOrder(new TierMove(Tier.SILVER, Tier.GOLD, 1), new TierMove(Tier.SILVER, null, 1));
        assertThat(tierOn(gold, "2022-04-01")).contains(Tier.SILVER);
        assertThat(database.count("select count(*) from outbox")).isEqualTo(events);
    }

    @Test
    void aPublishedTierTakesEffectOnTheFirstDayOfTheNextQuarter() {
        UUID silver = qualified.partner("PARTICIPATING", "9000000");
        UUID none = qualified.partner("PARTICIPATING", "7900000");
        place(silver, Tier.GOLD);
        place(none, Tier.SILVER);

        AssessmentRun published = publish(computed());

        assertThat(published.effectiveOn()).isEqualTo("2022-04-01");
        assertThat(tierOn(silver, "2022-03-31")).contains(Tier.GOLD);
        assertThat(tierOn(silver, "2022-04-01")).contains(Tier.SILVER);
        assertThat(tierOn(none, "2022-06-29")).contains(Tier.SILVER);
        assertThat(tierOn(none, "2022-06-30")).isEmpty();
        assertThat(state(none).standingEndsOn()).isEqualTo("2022-06-30");
        assertThat(result(published, none).effectiveOn()).isEqualTo("2022-06-30");
        assertThat(result(published, silver).tierBefore()).isEqualTo(Tier.GOLD);
        assertThat(database.count("select count(*) from outbox where topic = 'partner-program.assessment-result.v1'"))
                .isEqualTo(2);
    }

    @Test
    void aPublishedResultIsMadeAgainAfterAYearOfChanges() {
        UUID partner = qualified.partner("PARTICIPATING", "10000000");
        rate("1.20");
        UUID euros = qualified.win(partner, "5000000", "EUR");
        on("2022-01-11");
        AssessmentRun published = publish(computed());
        AssessmentResult before = result(published, partner);
        assertThat(before.tcv()).isEqualByComparingTo("16000000");

        for (int month = 1; month <= 12; month++) {
            database.pass(Duration.ofDays(30));
            qualified.win(partner, "1000000", "EUR");
            rate("1." + (20 + month));
        }
        database.asOwner(List.of(
                "delete from trained_person where partner_id = '" + partner + "'",
                "update contact set to_day = '2021-12-31' where partner_id = '" + partner + "'",
                "update deal_state set name = 'Another name' where deal_id = '" + euros + "'"));

        AssessmentResult after = result(published, partner);
        Outcome again = database.<Optional<Outcome>>read(db -> assessments.again(db, after))
                .orElseThrow();
        assertThat(again.says(Objects.requireNonNull(before.outcome()))).isTrue();
        assertThat(again.tier()).isEqualTo(Tier.GOLD);
        assertThat(database.<BigDecimal>read(db -> new Measures(editions, new MeasureTime(Clock.systemUTC()))
                        .take(db, partner, DAY, before.asOf(), 1)
                        .tcv()
                        .amount()))
                .as("the deals and rates that are kept say the same as of the instant")
                .isEqualByComparingTo("16000000");
    }

    @Test
    void whatIsPublishedIsNeverChanged() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun published = publish(computed());

        assertThatThrownBy(() -> database.asOwner(List.of("update assessment_result set tier = 'PLATINUM' where id = '"
                        + result(published, partner).id() + "'")))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.asOwner(List.of("delete from assessment_run")))
                .hasMessageContaining("never changed");
    }

    @Test
    void nothingIsPublishedWhileADealThatWouldCountHasNoRate() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        UUID deal = qualified.win(partner, "1000", "JPY");
        AssessmentRun run = computed();

        Problem refused = catchThrowableOfType(Problem.class, () -> publish(run));

        assertThat(refused.code()).isEqualTo("assessment_incomplete");
        assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.detail())
                .contains(deal.toString())
                .contains("Data platform"));
        database.change(change -> {
            qualified.rate(change, "JPY", "0.01");
            return true;
        });
        assertThat(publish(computed()).status()).isEqualTo(RunStatus.PUBLISHED);
    }

    @Test
    @Tag("PP-3")
    void laterRatesOfCloseDatesChangeNoResultThatWasFrozen() {
        UUID partner = qualified.partner("PARTICIPATING", "1000000");
        qualified.win(partner, "10000000", "EUR", LocalDate.of(2021, 6, 30));
        qualified.win(partner, "2000000", "EUR", LocalDate.of(2021, 12, 31));
        rate("EUR", "2021-06-30", "1.20");
        rate("EUR", "2021-12-01", "1.10");
        AssessmentRun run = publish(computed());
        AssessmentResult frozen = result(run, partner);
        assertThat(frozen.tcv()).isEqualByComparingTo("15200000");
        assertThat(Objects.requireNonNull(frozen.parts()).getFirst().sums())
                .extracting(FrozenSum::currency, sum -> String.valueOf(sum.rate()))
                .containsExactly(tuple("EUR", "1.2"), tuple("EUR", "1.1"), tuple("USD", "1"));

        database.pass(Duration.ofDays(400));
        rate("EUR", "2021-06-30", "1.00");
        rate("EUR", "2021-12-31", "0.50");

        AssessmentResult kept = result(run, partner);
        Outcome again = database.<Optional<Outcome>>read(db -> assessments.again(db, kept))
                .orElseThrow();
        assertThat(again.says(Objects.requireNonNull(kept.outcome()))).isTrue();
        assertThat(again.tcv()).isEqualByComparingTo("15200000");
        Measures measures = new Measures(editions, new MeasureTime(Clock.systemUTC()));
        assertThat(database.<BigDecimal>read(db ->
                        measures.take(db, partner, DAY, run.asOf(), 1).tcv().amount()))
                .as("as of the run's instant")
                .isEqualByComparingTo("15200000");
        assertThat(database.<BigDecimal>read(db ->
                        measures.take(db, partner, DAY, database.now(), 1).tcv().amount()))
                .as("by what is known now")
                .isEqualByComparingTo("12000000");
    }

    @Test
    @Tag("PP-3")
    void aClosedDealWithoutARateOfItsCloseDateHoldsPublicationBackThoughThereIsALaterRate() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        UUID deal = qualified.win(partner, "1000", "EUR", LocalDate.of(2021, 6, 30));
        qualified.win(partner, "1000", "EUR", LocalDate.of(2021, 7, 1));
        rate("EUR", "2021-07-01", "1.20");

        Problem refused = catchThrowableOfType(Problem.class, () -> publish(computed()));

        assertThat(refused.code()).isEqualTo("assessment_incomplete");
        assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.detail())
                .contains(deal.toString()));
    }

    @Test
    void ofTwoPublishersOneWins() throws InterruptedException {
        qualified.partner("PARTICIPATING", "16000000");
        List<AssessmentRun> both = List.of(computed(), computed());
        AtomicInteger next = new AtomicInteger();

        List<String> outcomes = Together.call(2, () -> {
            Problem refused = catchThrowableOfType(Problem.class, () -> publish(both.get(next.getAndIncrement())));
            return refused == null ? "published" : refused.code();
        });

        assertThat(outcomes).containsExactlyInAnyOrder("published", "assessment_published");
        assertThat(database.count("select count(*) from assessment_run where status = 'PUBLISHED'"))
                .isEqualTo(1);
    }

    @Test
    void theSchemaHoldsASecondPublicationBack() {
        publish(computed());
        AssessmentRun second = computed();

        assertThatThrownBy(() -> database.asOwner(List.of("""
            update assessment_run set status = 'PUBLISHED', published_by = 'x', published_at = now(), effective_on = now()
            where id = '%s'
            """.formatted(second.id()))))
                .hasMessageContaining("assessment_run_published_once");
    }

    @Test
    void anExceptionThatDidNotSeeThePublicationLosesAgainstIt() throws InterruptedException {
        UUID partner = qualified.partner("PARTICIPATING", "9000000");
        place(partner, Tier.GOLD);
        AssessmentRun run = computed();
        IfMatch seen = IfMatch.required("\"" + state(partner).version() + "\"", null);
        AtomicInteger next = new AtomicInteger();

        List<String> outcomes = Together.call(2, () -> {
            boolean publisher = next.getAndIncrement() == 0;
            Problem refused = catchThrowableOfType(Problem.class, () -> {
                if (publisher) {
                    publish(run);
                } else {
                    grant(partner, seen, "2022-12-31");
                }
            });
            return publisher + " " + (refused == null ? "done" : refused.code());
        });

        assertThat(outcomes).contains("true done");
        boolean granted = outcomes.contains("false done");
        assertThat(granted || outcomes.contains("false stale")).isTrue();
        assertThat(tierOn(partner, "2022-04-01")).contains(granted ? Tier.GOLD : Tier.SILVER);
        assertThat(tierOn(partner, "2023-01-01")).contains(Tier.SILVER);
    }

    @Test
    void aRunGoesOnWhereItWasKilled() {
        for (int i = 0; i < 3; i++) {
            qualified.partner("PARTICIPATING", "16000000");
        }
        AssessmentRun run = begun();
        UUID first = due().iterator().next();
        database.change(change -> assessments.work(change, Set.of(first)));
        assertThatThrownBy(() -> database.change(change -> {
                    assessments.work(change, due());
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(read(run).done()).isEqualTo(1);
        assertThat(due()).hasSize(2).doesNotContain(first);
        compute();
        assertThat(read(run).status()).isEqualTo(RunStatus.COMPUTED);
    }

    @Test
    void prerequisitesAreFrozenWhenARunBegins() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun run = begun();
        database.pass(Duration.ofSeconds(1));
        database.asOwner(List.of("delete from trained_person where partner_id = '" + partner + "'"));
        qualified.win(partner, "20000000", "USD");
        compute();

        assertThat(result(run, partner).tier()).isEqualTo(Tier.GOLD);
    }

    @Test
    void aPartnerThatLeftSinceGetsNoTier() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun run = computed();
        database.asOwner(List.of("update partner set status = 'REMOVED' where id = '" + partner + "'"));

        AssessmentRun published = publish(run);

        assertThat(result(published, partner).tier()).isEqualTo(Tier.GOLD);
        assertThat(tierOn(partner, "2022-04-01")).isEmpty();
    }

    @Test
    void aRunThatIsNotComputedOrWhoseDayLiesAheadIsNotPublished() {
        qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun run = begun();
        assertThat(catchThrowableOfType(Problem.class, () -> publish(run)).code())
                .isEqualTo("run_not_computed");

        AssessmentRun ahead = database.change(change -> runs.begin(change, LocalDate.of(2022, 12, 31), null));
        compute();
        assertThat(catchThrowableOfType(Problem.class, () -> publish(read(ahead)))
                        .code())
                .isEqualTo("day_ahead");
        assertThat(ahead.programYear()).isEqualTo(2022);
    }

    @Test
    void theMeasuringDayIsTheEditionsUnlessARunNamesAnother() {
        assertThat(database.<AssessmentRun>change(change -> runs.begin(change, null, null))
                        .day())
                .isEqualTo(DAY);
        List<Fault> faults = catchThrowableOfType(
                        Problem.class, () -> database.change(change -> runs.begin(change, null, 99)))
                .faults();
        assertThat(faults).extracting(Fault::code).containsExactly("unknown");
    }

    private void rate(String currency, String validOn, String dollars) {
        database.change(change -> RateStore.put(
                change,
                new ExchangeRate(currency, "USD", LocalDate.parse(validOn), new BigDecimal(dollars)),
                IfMatch.any()));
    }

    private AssessmentRun begun() {
        return database.change(change -> runs.begin(change, DAY, 1));
    }

    private AssessmentRun computed() {
        AssessmentRun run = begun();
        compute();
        return read(run);
    }

    private void compute() {
        for (Set<UUID> due = due(); !due.isEmpty(); due = due()) {
            Set<UUID> batch = due;
            database.change(change -> assessments.work(change, batch));
        }
    }

    private Set<UUID> due() {
        return database.read(db -> assessments.due(db, database.now(), 1000));
    }

    private AssessmentRun publish(AssessmentRun run) {
        return database.change(change -> runs.publish(change, run.id(), IfMatch.any()));
    }

    private AssessmentRun read(AssessmentRun run) {
        return database.<Optional<AssessmentRun>>read(db -> RunStore.find(db, run.id()))
                .orElseThrow();
    }

    private AssessmentResult result(AssessmentRun run, UUID partner) {
        return database.<List<AssessmentResult>>read(db -> ResultStore.ofRun(db, run.id())).stream()
                .filter(result -> result.partnerId().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    private void place(UUID partner, Tier tier) {
        database.change(change -> {
            TierBook.place(
                    change,
                    "placed",
                    List.of(new Placement(partner, tier, TierReason.PROVISIONAL, LocalDate.of(2021, 7, 1), null)));
            return true;
        });
    }

    private void grant(UUID partner, IfMatch seen, String until) {
        LocalDate today = LocalDate.ofInstant(database.now(), ZoneOffset.UTC);
        database.change(change -> TierExceptions.grant(
                change,
                partner,
                seen,
                new TierExceptions.Draft(Tier.GOLD, today, LocalDate.parse(until), "Two wins were booked late")));
    }

    private Optional<Tier> tierOn(UUID partner, String day) {
        return database.read(db -> Tiers.on(db, partner, LocalDate.parse(day)).map(TierTerm::tier));
    }

    private PartnerTier state(UUID partner) {
        return database.<Optional<PartnerTier>>read(db -> PartnerTierStore.find(db, partner))
                .orElseThrow();
    }

    private void rate(String dollars) {
        database.change(change -> {
            qualified.rate(change, "EUR", dollars);
            return true;
        });
    }

    private void on(String day) {
        database.setNow(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
