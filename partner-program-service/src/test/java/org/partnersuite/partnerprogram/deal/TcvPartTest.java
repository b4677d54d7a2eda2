package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("PP-3")
class TcvPartTest {

    @Test
    void pipelineOfMidNovemberReachesToTheEndOfTheNextThirdQuarter() {
        var window = TcvPart.PIPELINE.window(LocalDate.of(2022, 11, 15));
        assertThat(window.from()).isEqualTo("2022-10-01");
        assertThat(window.to()).isEqualTo("2023-09-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-01-01, 2022-12-31",
        "2022-03-31, 2022-01-01, 2022-12-31",
        "2022-04-01, 2022-04-01, 2023-03-31",
        "2022-12-31, 2022-10-01, 2023-09-30",
        "2024-02-29, 2024-01-01, 2024-12-31",
        "2023-05-31, 2023-04-01, 2024-03-31"
    })
    void pipelineIsTheQuarterOfTheDayAndTheNextThree(LocalDate day, LocalDate from, LocalDate to) {
        assertThat(TcvPart.PIPELINE.window(day).from()).isEqualTo(from);
        assertThat(TcvPart.PIPELINE.window(day).to()).isEqualTo(to);
        assertThat(TcvPart.PIPELINE.window(day).quarters()).hasSize(4);
    }

    @Test
    void anOpenDealWhoseDateHasPassedCountsWhileTheQuarterContainsTheDate() {
        LocalDate planned = LocalDate.of(2022, 1, 10);
        assertThat(TcvPart.PIPELINE.window(LocalDate.of(2022, 3, 31)).contains(planned))
                .isTrue();
        assertThat(TcvPart.PIPELINE.window(LocalDate.of(2022, 4, 1)).contains(planned))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "LOST"})
    void closedDealsCountFromTheFirstToTheLastDayOfThePreviousYear(TcvPart part) {
        for (String day : new String[] {"2022-01-01", "2022-07-15", "2022-12-31"}) {
            var window = part.window(LocalDate.parse(day));
            assertThat(window.from()).isEqualTo("2021-01-01");
            assertThat(window.to()).isEqualTo("2021-12-31");
        }
    }

    @Test
    void theLeapDayOfThePreviousYearCounts() {
        assertThat(TcvPart.WON.window(LocalDate.of(2025, 1, 5)).contains(LocalDate.of(2024, 2, 29)))
                .isTrue();
    }
}
