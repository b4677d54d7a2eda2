package org.partnersuite.partnerprogram.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.Together;
import org.partnersuite.partnerprogram.edition.Tier;
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

/** Runs on a real database: begun, computed, killed between, and published once. */
@Tag("PP-4")
class AssessmentRunsTest {
    private final RunsAtWork work = new RunsAtWork();
    private final ServiceDatabase database = work.database;
    private final Qualified qualified = work.qualified;

    @Test
    void aDryRunShowsWhatWouldChangeAndChangesNothing() {
        UUID gold = qualified.partner("PARTICIPATING", "16000000");
        UUID none = qualified.partner("PARTICIPATING", "7900000");
        qualified.partner("PROSPECT", "99000000");
        place(gold, Tier.SILVER);
        place(none, Tier.SILVER);
        long events = database.count("select count(*) from outbox");

        AssessmentRun run = work.computed();

        assertThat(run.partners()).isEqualTo(2);
        assertThat(run.status()).isEqualTo(RunStatus.COMPUTED);
        assertThat(work.result(run, gold).tier()).isEqualTo(Tier.GOLD);
        assertThat(work.result(run, gold).includedAs()).isEqualTo(Tier.GOLD);
        assertThat(work.result(run, none).noTierBecause()).containsExactly("TCV");
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

        AssessmentRun published = work.publish(work.computed());

        assertThat(published.effectiveOn()).isEqualTo("2022-04-01");
        assertThat(tierOn(silver, "2022-03-31")).contains(Tier.GOLD);
        assertThat(tierOn(silver, "2022-04-01")).contains(Tier.SILVER);
        assertThat(tierOn(none, "2022-06-29")).contains(Tier.SILVER);
        assertThat(tierOn(none, "2022-06-30")).isEmpty();
        assertThat(state(none).standingEndsOn()).isEqualTo("2022-06-30");
        assertThat(work.result(published, none).effectiveOn()).isEqualTo("2022-06-30");
        assertThat(work.result(published, silver).tierBefore()).isEqualTo(Tier.GOLD);
        assertThat(database.count("select count(*) from outbox where topic = 'partner-program.assessment-result.v1'"))
                .isEqualTo(2);
    }

    @Test
    void ofTwoPublishersOneWins() throws InterruptedException {
        qualified.partner("PARTICIPATING", "16000000");
        List<AssessmentRun> both = List.of(work.computed(), work.computed());
        AtomicInteger next = new AtomicInteger();

        List<String> outcomes = Together.call(2, () -> {
            Problem refused = catchThrowableOfType(Problem.class, () -> work.publish(both.get(next.getAndIncrement())));
            return refused == null ? "published" : refused.code();
        });

        assertThat(outcomes).containsExactlyInAnyOrder("published", "assessment_published");
        assertThat(database.count("select count(*) from assessment_run where status = 'PUBLISHED'"))
                .isEqualTo(1);
    }

    @Test
    void theSchemaHoldsASecondPublicationBack() {
        work.publish(work.computed());
        AssessmentRun second = work.computed();

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
        AssessmentRun run = work.computed();
        IfMatch seen = IfMatch.required("\"" + state(partner).version() + "\"", null);
        AtomicInteger next = new AtomicInteger();

        List<String> outcomes = Together.call(2, () -> {
            boolean publisher = next.getAndIncrement() == 0;
            Problem refused = catchThrowableOfType(Problem.class, () -> {
                if (publisher) {
                    work.publish(run);
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
        AssessmentRun run = work.begun();
        UUID first = work.due().iterator().next();
        database.change(change -> work.assessments.work(change, Set.of(first)));
        assertThatThrownBy(() -> database.change(change -> {
                    work.assessments.work(change, work.due());
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(work.read(run).done()).isEqualTo(1);
        assertThat(work.due()).hasSize(2).doesNotContain(first);
        work.compute();
        assertThat(work.read(run).status()).isEqualTo(RunStatus.COMPUTED);
    }

    @Test
    void aPartnerThatLeftSinceGetsNoTier() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun run = work.computed();
        database.asOwner(List.of("update partner set status = 'REMOVED' where id = '" + partner + "'"));

        AssessmentRun published = work.publish(run);

        assertThat(work.result(published, partner).tier()).isEqualTo(Tier.GOLD);
        assertThat(tierOn(partner, "2022-04-01")).isEmpty();
    }

    @Test
    void aRunThatIsNotComputedOrWhoseDayLiesAheadIsNotPublished() {
        qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun run = work.begun();
        assertThat(catchThrowableOfType(Problem.class, () -> work.publish(run)).code())
                .isEqualTo("run_not_computed");

        AssessmentRun ahead = database.change(change -> work.runs.begin(change, LocalDate.of(2022, 12, 31), null));
        work.compute();
        assertThat(catchThrowableOfType(Problem.class, () -> work.publish(work.read(ahead)))
                        .code())
                .isEqualTo("day_ahead");
        assertThat(ahead.programYear()).isEqualTo(2022);
    }

    @Test
    void theMeasuringDayIsTheEditionsUnlessARunNamesAnother() {
        assertThat(database.<AssessmentRun>change(change -> work.runs.begin(change, null, null))
                        .day())
                .isEqualTo(RunsAtWork.DAY);
        List<Fault> faults = catchThrowableOfType(
                        Problem.class, () -> database.change(change -> work.runs.begin(change, null, 99)))
                .faults();
        assertThat(faults).extracting(Fault::code).containsExactly("unknown");
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
}
