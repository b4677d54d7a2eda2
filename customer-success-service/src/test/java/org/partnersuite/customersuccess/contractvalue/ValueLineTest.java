package org.partnersuite.customersuccess.contractvalue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Money;

@Tag("CS-10")
class ValueLineTest {
    private static final UUID SUBSCRIPTION = UUID.randomUUID();
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final long SEED = 20261130;

    @Test
    void aNewContractIsWorthItsArrOnEachOfItsDays() {
        assertThat(shown(after(List.of(), state("2025-01-01", "2025-12-31", 100), "2025-03-01")))
                .containsExactly("2025-01-01…2026-01-01 100 paid");
    }

    @Test
    void aChangeHoldsFromItsDayAndWhatWasBeforeStays() {
        List<ContractValue> line = after(List.of(), state("2025-01-01", "2025-12-31", 100), "2025-01-01");
        line = after(line, state("2025-01-01", "2025-12-31", 260), "2025-07-01");

        assertThat(shown(line)).containsExactly("2025-01-01…2025-07-01 100 paid", "2025-07-01…2026-01-01 260 paid");
    }

    @Test
    void theSameAgainChangesNothing() {
        ContractState state = state("2025-01-01", "2025-12-31", 100);
        List<ContractValue> line = after(List.of(), state, "2025-01-01");

        assertThat(after(line, state, "2025-07-01")).isEqualTo(line);
    }

    @Test
    void anotherEndMovesTheLastDayOnly() {
        List<ContractValue> line = after(List.of(), state("2025-01-01", "2025-12-31", 100), "2025-01-01");

        assertThat(shown(after(line, state("2025-01-01", "2026-06-30", 100), "2025-07-01")))
                .containsExactly("2025-01-01…2026-07-01 100 paid");
        assertThat(shown(after(line, state("2025-01-01", "2025-06-30", 100), "2025-07-01")))
                .containsExactly("2025-01-01…2025-07-01 100 paid");
    }

    @Test
    void aContractThatHasNotBegunIsCorrectedAsAWhole() {
        List<ContractValue> line = after(List.of(), state("2025-06-01", "2025-12-31", 100), "2025-01-01");

        assertThat(shown(after(line, state("2025-06-01", "2025-12-31", 120), "2025-03-01")))
                .containsExactly("2025-06-01…2026-01-01 120 paid");
    }

    @Test
    void aRenewedContractBeginsOnTheDayAfterTheOldEndHoweverLateThatIsWritten() {
        List<ContractValue> line = after(List.of(), state("2025-01-01", "2025-12-31", 100), "2025-01-01");

        assertThat(shown(after(line, state("2025-01-01", "2026-12-31", 60), "2026-01-20")))
                .containsExactly("2025-01-01…2026-01-01 100 paid", "2026-01-01…2027-01-01 60 paid");
        assertThat(shown(after(line, state("2025-01-01", "2026-12-31", 100), "2026-01-20")))
                .containsExactly("2025-01-01…2027-01-01 100 paid");
    }

    @Test
    void oneThatIsRenewedAfterTheGraceLeavesAGap() {
        List<ContractValue> line = after(List.of(), state("2025-01-01", "2025-12-31", 100), "2025-01-01");
        ContractState renewed = state("2025-01-01", "2026-12-31", 100, false, null, null, "2026-03-01");

        assertThat(shown(after(line, renewed, "2026-03-01")))
                .containsExactly("2025-01-01…2026-01-01 100 paid", "2026-03-01…2027-01-01 100 paid");
    }

    @Test
    void whatAnotherContractBroughtHoldsFromTheDayAfterThatOnesEndHoweverLateThatIsWritten() {
        List<ContractValue> line = after(List.of(), state("2025-01-01", "2025-12-31", 100), "2025-01-01");
        line = after(line, state("2025-01-01", "2025-12-31", 120), "2025-04-01");
        ContractState grown = state("2025-01-01", "2025-12-31", 170, false, null, null, "2025-03-01");

        assertThat(shown(after(line, grown, "2025-05-10")))
                .containsExactly(
                        "2025-01-01…2025-03-01 100 paid",
                        "2025-03-01…2025-04-01 150 paid",
                        "2025-04-01…2026-01-01 170 paid");
    }

    @Test
    void aTrialIsPaidFromItsConversionOn() {
        List<ContractValue> line =
                after(List.of(), state("2025-01-01", "2025-12-31", 100, true, null, null, null), "2025-01-01");
        assertThat(shown(line)).containsExactly("2025-01-01…2026-01-01 100 trial");

        ContractState converted = state("2025-01-01", "2025-12-31", 100, false, "2025-02-10", null, null);
        List<String> expected = List.of("2025-01-01…2025-02-10 100 trial", "2025-02-10…2026-01-01 100 paid");
        assertThat(shown(after(line, converted, "2025-03-01"))).isEqualTo(expected);
        assertThat(shown(after(List.of(), converted, "2025-03-01"))).isEqualTo(expected);
    }

    @Test
    void whatCeasesEndsOnThatDayAndIsThereAgainWhenItIsCorrected() {
        ContractState state = state("2025-01-01", "2025-12-31", 100);
        List<ContractValue> line = after(List.of(), state, "2025-01-01");
        List<ContractValue> ceased =
                after(line, state("2025-01-01", "2025-12-31", 100, false, null, "2025-05-01", null), "2025-05-01");

        assertThat(shown(ceased)).containsExactly("2025-01-01…2025-05-01 100 paid");
        assertThat(after(ceased, state, "2025-06-01")).isEqualTo(line);
        assertThat(after(line, state("2025-01-01", "2025-12-31", 100, false, null, "2024-12-01", null), "2024-12-01"))
                .isEmpty();
    }

    @Test
    void aContractWithoutAnEndGoesOnForEver() {
        assertThat(shown(after(List.of(), state("2025-01-01", null, 100), "2025-01-01")))
                .containsExactly("2025-01-01…9999-12-31 100 paid");
    }

    @Test
    void aMergedCustomerTakesAllOfItAlong() {
        List<ContractValue> line = after(List.of(), state("2025-01-01", "2025-12-31", 100), "2025-01-01");
        line = after(line, state("2025-01-01", "2025-12-31", 120), "2025-04-01");
        UUID kept = UUID.randomUUID();
        ContractState moved = new ContractState(
                SUBSCRIPTION,
                kept,
                "watsonx.ai",
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                usd(120),
                null,
                null,
                false,
                null,
                null,
                null);

        List<ContractValue> after = after(line, moved, "2025-06-01");

        assertThat(after).extracting(ContractValue::customerId).containsExactly(kept, kept);
        assertThat(after)
                .extracting(ContractValue::validFrom)
                .isEqualTo(line.stream().map(ContractValue::validFrom).toList());
    }

    @Test
    void whateverHappensSpansNeverOverlapAndThePastStays() {
        Random random = new Random(SEED);
        for (int run = 0; run < 500; run++) {
            LocalDate day = LocalDate.of(2025, 1, 1);
            LocalDate end = LocalDate.of(2025, 12, 31);
            List<ContractValue> line = after(List.of(), state("2025-01-01", end.toString(), 100), day.toString());
            for (int step = 0; step < 8; step++) {
                day = day.plusDays(1 + random.nextInt(120));
                boolean ended = day.isAfter(end);
                end = ended || random.nextInt(4) == 0 ? end.plusMonths(1 + random.nextInt(12)) : end;
                List<ContractValue> before = line;
                line = after(line, state("2025-01-01", end.toString(), 100 + random.nextInt(3)), day.toString());
                assertInOrder(line);
                LocalDate settled = day.isBefore(before.getLast().validTo())
                        ? day
                        : before.getLast().validTo();
                assertThat(worthBefore(line, settled)).isEqualTo(worthBefore(before, settled));
            }
        }
    }

    private static void assertInOrder(List<ContractValue> line) {
        for (int i = 0; i < line.size(); i++) {
            assertThat(line.get(i).isEmpty()).isFalse();
            if (i > 0) {
                assertThat(line.get(i).validFrom())
                        .isAfterOrEqualTo(line.get(i - 1).validTo());
            }
        }
    }

    /** What the contract was worth on each day before one. */
    private static List<String> worthBefore(List<ContractValue> line, LocalDate day) {
        List<String> worth = new ArrayList<>();
        for (LocalDate each = LocalDate.of(2025, 1, 1); each.isBefore(day); each = each.plusDays(7)) {
            LocalDate on = each;
            worth.add(line.stream()
                    .filter(value ->
                            !value.validFrom().isAfter(on) && value.validTo().isAfter(on))
                    .map(value -> value.arr().amount().toPlainString())
                    .findFirst()
                    .orElse("none"));
        }
        return worth;
    }

    private static List<ContractValue> after(List<ContractValue> before, ContractState state, String today) {
        return ValueLine.after(before, state, LocalDate.parse(today));
    }

    private static List<String> shown(List<ContractValue> line) {
        return line.stream()
                .map(value -> value.validFrom() + "…" + value.validTo() + " "
                        + value.arr().amount().stripTrailingZeros().toPlainString()
                        + (value.paid() ? " paid" : " trial"))
                .toList();
    }

    private static ContractState state(String start, @Nullable String end, int arr) {
        return state(start, end, arr, false, null, null, null);
    }

    private static ContractState state(
            String start,
            @Nullable String end,
            int arr,
            boolean trial,
            @Nullable String converted,
            @Nullable String ceased,
            @Nullable String resumes) {
        return new ContractState(
                SUBSCRIPTION,
                CUSTOMER,
                "watsonx.ai",
                null,
                LocalDate.parse(start),
                day(end),
                usd(arr),
                null,
                null,
                trial,
                day(converted),
                day(ceased),
                day(resumes));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Money usd(int amount) {
        return new Money(BigDecimal.valueOf(amount), "USD");
    }
}
