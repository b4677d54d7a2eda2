package org.partnersuite.partnerprogram.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.Problem;

/** Results keep what they were made from: no later change of deals, rates or prerequisites changes them. */
@Tag("PP-4")
class FrozenResultsTest {
    private final RunsAtWork work = new RunsAtWork();
    private final ServiceDatabase database = work.database;
    private final Qualified qualified = work.qualified;

    @Test
    void aPublishedResultIsMadeAgainAfterAYearOfChanges() {
        UUID partner = qualified.partner("PARTICIPATING", "10000000");
        work.rate("1.20");
        UUID euros = qualified.win(partner, "5000000", "EUR");
        work.on("2022-01-11");
        AssessmentRun published = work.publish(work.computed());
        AssessmentResult before = work.result(published, partner);
        assertThat(before.tcv()).isEqualByComparingTo("16000000");

        for (int month = 1; month <= 12; month++) {
            database.pass(Duration.ofDays(30));
            qualified.win(partner, "1000000", "EUR");
            work.rate("1." + (20 + month));
        }
        database.asOwner(List.of(
                "delete from trained_person where partner_id = '" + partner + "'",
                "update contact set to_day = '2021-12-31' where partner_id = '" + partner + "'",
                "update deal_state set name = 'Another name' where deal_id = '" + euros + "'"));

        AssessmentResult after = work.result(published, partner);
        Outcome again = database.<Optional<Outcome>>read(db -> work.assessments.again(db, after))
                .orElseThrow();
        assertThat(again.says(Objects.requireNonNull(before.outcome()))).isTrue();
        assertThat(again.tier()).isEqualTo(Tier.GOLD);
        assertThat(database.<BigDecimal>read(db -> work.measures
                        .take(db, partner, RunsAtWork.DAY, before.asOf(), 1)
                        .tcv()
                        .amount()))
                .as("the deals and rates that are kept say the same as of the instant")
                .isEqualByComparingTo("16000000");
    }

    @Test
    void whatIsPublishedIsNeverChanged() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun published = work.publish(work.computed());

        assertThatThrownBy(() -> database.asOwner(List.of("update assessment_result set tier = 'PLATINUM' where id = '"
                        + work.result(published, partner).id() + "'")))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.asOwner(List.of("delete from assessment_run")))
                .hasMessageContaining("never changed");
    }

    @Test
    void nothingIsPublishedWhileADealThatWouldCountHasNoRate() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        UUID deal = qualified.win(partner, "1000", "JPY");
        AssessmentRun run = work.computed();

        Problem refused = catchThrowableOfType(Problem.class, () -> work.publish(run));

        assertThat(refused.code()).isEqualTo("assessment_incomplete");
        assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.detail())
                .contains(deal.toString())
                .contains("Data platform"));
        database.change(change -> {
            qualified.rate(change, "JPY", "0.01");
            return true;
        });
        assertThat(work.publish(work.computed()).status()).isEqualTo(RunStatus.PUBLISHED);
    }

    @Test
    @Tag("PP-3")
    void laterRatesOfCloseDatesChangeNoResultThatWasFrozen() {
        UUID partner = qualified.partner("PARTICIPATING", "1000000");
        qualified.win(partner, "10000000", "EUR", LocalDate.of(2021, 6, 30));
        qualified.win(partner, "2000000", "EUR", LocalDate.of(2021, 12, 31));
        work.rate("EUR", "2021-06-30", "1.20");
        work.rate("EUR", "2021-12-01", "1.10");
        AssessmentRun run = work.publish(work.computed());
        AssessmentResult frozen = work.result(run, partner);
        assertThat(frozen.tcv()).isEqualByComparingTo("15200000");
        assertThat(Objects.requireNonNull(frozen.parts()).getFirst().sums())
                .extracting(FrozenSum::currency, sum -> String.valueOf(sum.rate()))
                .containsExactly(tuple("EUR", "1.2"), tuple("EUR", "1.1"), tuple("USD", "1"));

        database.pass(Duration.ofDays(400));
        work.rate("EUR", "2021-06-30", "1.00");
        work.rate("EUR", "2021-12-31", "0.50");

        AssessmentResult kept = work.result(run, partner);
        Outcome again = database.<Optional<Outcome>>read(db -> work.assessments.again(db, kept))
                .orElseThrow();
        assertThat(again.says(Objects.requireNonNull(kept.outcome()))).isTrue();
        assertThat(again.tcv()).isEqualByComparingTo("15200000");
        assertThat(database.<BigDecimal>read(db -> work.measures
                        .take(db, partner, RunsAtWork.DAY, run.asOf(), 1)
                        .tcv()
                        .amount()))
                .as("as of the run's instant")
                .isEqualByComparingTo("15200000");
        assertThat(database.<BigDecimal>read(db -> work.measures
                        .take(db, partner, RunsAtWork.DAY, database.now(), 1)
                        .tcv()
                        .amount()))
                .as("by what is known now")
                .isEqualByComparingTo("12000000");
    }

    @Test
    @Tag("PP-3")
    void aClosedDealWithoutARateOfItsCloseDateHoldsPublicationBackThoughThereIsALaterRate() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        UUID deal = qualified.win(partner, "1000", "EUR", LocalDate.of(2021, 6, 30));
        qualified.win(partner, "1000", "EUR", LocalDate.of(2021, 7, 1));
        work.rate("EUR", "2021-07-01", "1.20");

        Problem refused = catchThrowableOfType(Problem.class, () -> work.publish(work.computed()));

        assertThat(refused.code()).isEqualTo("assessment_incomplete");
        assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.detail())
                .contains(deal.toString()));
    }

    @Test
    void prerequisitesAreFrozenWhenARunBegins() {
        UUID partner = qualified.partner("PARTICIPATING", "16000000");
        AssessmentRun run = work.begun();
        database.pass(Duration.ofSeconds(1));
        database.asOwner(List.of("delete from trained_person where partner_id = '" + partner + "'"));
        qualified.win(partner, "20000000", "USD");
        work.compute();

        assertThat(work.result(run, partner).tier()).isEqualTo(Tier.GOLD);
    }
}
