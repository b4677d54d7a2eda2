package org.partnersuite.engagement.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.activity.Outcome;

/** Rounds of CO_CREATE: counted, one after the other. */
@Tag("EN-5")
class CoCreationRoundsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final CoCreationRound FIRST = round(1, "2026-04-14", "2026-05-08", Outcome.NOT_PROGRESSED);
    private static final CoCreationRound SECOND = round(2, "2026-05-20", null, null);

    static Stream<Arguments> rounds() {
        return Stream.of(
                Arguments.of(List.of(), List.of()),
                Arguments.of(List.of(FIRST, SECOND), List.of()),
                Arguments.of(List.of(SECOND), List.of("/rounds/0/number out_of_order")),
                Arguments.of(List.of(round(1, "2026-04-14", null, null), SECOND), List.of("/rounds/0/end required")),
                Arguments.of(
                        List.of(round(1, "2026-04-14", null, Outcome.PROGRESSED)),
                        List.of("/rounds/0/outcome not_completed")),
                Arguments.of(
                        List.of(round(1, "2026-04-14", "2026-04-13", null)), List.of("/rounds/0/end before_start")),
                Arguments.of(List.of(round(1, "2026-06-11", null, null)), List.of("/rounds/0/start in_future")),
                Arguments.of(List.of(round(1, "2026-04-14", "2026-06-11", null)), List.of("/rounds/0/end in_future")));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyFaultOfARoundIsFound(List<CoCreationRound> rounds, List<String> faults) {
        assertThat(Refused.named(CoCreationRounds.faultsOf(rounds, TODAY))).isEqualTo(faults);
    }

    @ParameterizedTest
    @EnumSource(MethodStage.class)
    void aFurtherRoundIsCountedWhileItCoCreates(MethodStage stage) {
        assertThat(Refused.named(CoCreationRounds.faultsOf(List.of(FIRST), List.of(FIRST, SECOND), stage)))
                .isEqualTo(stage == MethodStage.CO_CREATE ? List.of() : List.of("/rounds not_in_co_create"));
        assertThat(CoCreationRounds.faultsOf(List.of(FIRST), List.of(FIRST), stage))
                .isEmpty();
    }

    @Test
    void aRoundThatWasCountedStays() {
        assertThat(Refused.named(
                        CoCreationRounds.faultsOf(List.of(FIRST, SECOND), List.of(FIRST), MethodStage.CO_CREATE)))
                .containsExactly("/rounds round_missing");
    }

    private static CoCreationRound round(int number, String start, @Nullable String end, @Nullable Outcome outcome) {
        return new CoCreationRound(
                number,
                "Answers in two stores",
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                outcome);
    }
}
