package org.partnersuite.localstack.sample.success;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.sample.Gateway;
import org.partnersuite.localstack.sample.Records;
import org.partnersuite.localstack.sample.success.SampleContract.Span;
import org.partnersuite.localstack.sample.success.SampleCustomer.Health;
import org.partnersuite.localstack.sample.success.SampleCustomer.Segment;

@Tag("XC-8")
class SampleCustomersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

    @Test
    void threeCustomersAreOfEachSegmentAndOfEachHealth() {
        assertThat(SuccessTotals.customersBySegment())
                .isEqualTo(Map.of("STRATEGIC", 3L, "ENTERPRISE", 3L, "MID", 3L, "LONG_TAIL", 3L));
        assertThat(SampleCustomers.ALL).extracting(SampleCustomer::health).contains(Health.values());
        assertThat(SuccessTotals.bands()).hasSize(13).containsValues("GREEN", "YELLOW", "RED");
    }

    @Test
    void revenueAndFlagPutEachCustomerIntoItsSegment() {
        assertThat(SampleCustomers.ALL).allSatisfy(customer -> assertThat(customer.segment())
                .as(customer.name())
                .isEqualTo(segment(customer.strategic(), after(customer))));
    }

    @Test
    void contractsRunAndComeOutInEveryWay() {
        List<SampleContract> contracts = SampleCustomers.ALL.stream()
                .flatMap(customer -> customer.contracts().stream())
                .toList();

        assertThat(contracts).extracting(SampleContract::key).doesNotHaveDuplicates();
        assertThat(contracts).extracting(SampleContract::span).contains(Span.values());
        assertThat(contracts)
                .extracting(SampleContract::model)
                .contains("SALES_AGENT", "CUSTOMER_SUCCESS_MANAGER", null);
        assertThat(SuccessTotals.outcomes().values())
                .containsExactlyInAnyOrder(
                        "RENEWED_SAME", "RENEWED_EXPANDED", "RENEWED_REDUCED", "NOT_RENEWED", "CO_TERMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-14", "2026-12-31", "2028-02-29"})
    void aYearOfUsageEndsWithTheLastFullMonthAndIsTheSameEachTime(LocalDate day) {
        Table usage = telemetry(day).usage();

        assertThat(usage.csv()).isEqualTo(telemetry(day).usage().csv());
        assertThat(usage.csv().lines().filter(row -> row.startsWith("AURORA-1,")))
                .hasSize(12);
        assertThat(usage.csv())
                .contains("," + day.minusMonths(1).toString().substring(0, 7) + ",")
                .doesNotContain("," + day.toString().substring(0, 7) + ",")
                .doesNotContain("EVERGREEN");
        assertThat(usage.csv().lines().filter(row -> row.startsWith("KELP-1,")))
                .as("a trial has used it since its start, also in the last full month")
                .isNotEmpty();
    }

    private static Telemetry telemetry(LocalDate day) {
        Desk desk = new Desk(new Gateway("http://localhost", ""), new Progress(), new Records.Counter());
        return new Telemetry(new Loaded(day, DAY, desk, desk, "pat"));
    }

    /** Of what goes on after the renewals, in USD. */
    private static long after(SampleCustomer customer) {
        return customer.contracts().stream()
                .filter(contract -> contract.span() != Span.LOST && contract.span() != Span.TRIAL)
                .mapToLong(contract -> contract.renewedArr() == null ? contract.arr() : contract.renewedArr())
                .sum();
    }

    private static Segment segment(boolean strategic, long arr) {
        if (strategic || arr >= 1_000_000) {
            return Segment.STRATEGIC;
        }
        if (arr >= 100_000) {
            return Segment.ENTERPRISE;
        }
        return arr >= 20_000 ? Segment.MID : Segment.LONG_TAIL;
    }
}
