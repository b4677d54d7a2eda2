package org.partnersuite.customersuccess.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.dailywork.Days;

/** A position takes the stages before the contract from the steps of its sale. */
@Tag("CS-16")
class SaleStepsTest {
    private static final UUID SALE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "'', IMPLEMENT",
        "'ENGAGE 01-01;QUALIFY 01-11;DESIGN 02-01;PROPOSE 02-02;WON 03-01', NEED 10 EVALUATE 21 SELECT 1 PURCHASE 27"
                + " IMPLEMENT",
        "'ENGAGE 01-01;PROPOSE 02-01;WON 03-01', NEED 31 PURCHASE 28 IMPLEMENT",
        "'ENGAGE 01-01;QUALIFY 01-11;ENGAGE 01-21;QUALIFY 01-31;WON 03-01', NEED 10 EVALUATE 29 IMPLEMENT",
        "'ENGAGE 01-01;QUALIFY 03-02', NEED 59 IMPLEMENT"
    })
    void theLastEntryOfEachStageCounts(String steps, String expected) {
        Move opening = new Move(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                null,
                Stage.IMPLEMENT,
                1,
                day("03-01"),
                "service",
                null,
                null,
                List.of(),
                List.of(),
                "watsonx.ai",
                null);

        List<Move> moves = SaleSteps.before(steps(steps), opening);

        assertThat(moves.stream()
                        .map(move -> (move.daysInStage() == null ? "" : move.daysInStage() + " ") + move.toStage())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(moves).extracting(Move::number).isEqualTo(numbers(moves.size()));
        assertThat(moves.getLast().id()).isEqualTo(opening.id());
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static List<SaleStep> steps(String written) {
        List<SaleStep> steps = new ArrayList<>();
        for (String step : written.isEmpty() ? new String[0] : written.split(";")) {
            String[] words = step.split(" ");
            steps.add(new SaleStep(SALE, steps.size() + 1, words[0], day(words[1])));
        }
        return steps;
    }

    private static Instant day(String monthAndDay) {
        return Days.at(LocalDate.parse("2026-" + monthAndDay));
    }
}
