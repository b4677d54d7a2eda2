package org.partnersuite.customersuccess.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A month is the sum of its licence types, and a licence type's month follows from its days. */
@Tag("CS-8")
class MonthFiguresTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final UUID SUBSCRIPTION = UUID.randomUUID();

    @Test
    void licenceTypesAddUpAndWhatNoneReportsIsAbsent() {
        MonthFigures month = MonthFigures.of(
                List.of(row("A", report(85L, 72L, "10", null), false), row("B", report(15L, 8L, "20", "30"), false)),
                List.of());

        assertThat(month.licensed()).isEqualTo(100);
        assertThat(month.activeUsers()).isEqualTo(80);
        assertThat(month.activeDays()).isEqualByComparingTo("11");
        assertThat(month.minutes()).isEqualByComparingTo("30");
        assertThat(month.assigned()).isNull();
        assertThat(month.devices()).isNull();
        assertThat(month.features()).isNull();
        assertThat(month.licenceTypes()).isEqualTo(2);
    }

    @Test
    void aTypeThatDoesNotReportActiveUsersIsNotMeasuredAgainstThem() {
        MonthFigures month = MonthFigures.of(
                List.of(row("A", report(100L, 70L, null, null), false), row("B", report(50L, null, null, null), false)),
                List.of());

        assertThat(month.licensed()).isEqualTo(150);
        assertThat(month.licensedMeasured()).isEqualTo(100);
        assertThat(month.activeUsers()).isEqualTo(70);
    }

    @Test
    void zeroIsAReport() {
        MonthFigures month = MonthFigures.of(List.of(row("A", report(85L, 0L, null, null), false)), List.of());

        assertThat(month.activeUsers()).isZero();
        assertThat(month.firstActiveOn()).isNull();
    }

    @Test
    void featuresComponentsAndQuantitiesAddUpByKey() {
        UsageReport one = new UsageReport(
                null,
                null,
                5L,
                null,
                null,
                null,
                Map.of(
                        "goals",
                        new FeatureUse(4L, new BigDecimal("2"), null),
                        "reviews",
                        new FeatureUse(0L, null, null)),
                Map.of("invoicing", new BigDecimal("1.5")),
                Map.of("USERS", new BigDecimal("4")));
        UsageReport other = new UsageReport(
                null,
                null,
                5L,
                null,
                null,
                null,
                Map.of("goals", new FeatureUse(6L, new BigDecimal("7"), null)),
                Map.of("invoicing", new BigDecimal("2.5"), "reporting", BigDecimal.ONE),
                Map.of("USERS", new BigDecimal("6")));
        MonthFigures month = MonthFigures.of(List.of(row("A", one, false), row("B", other, false)), List.of());

        assertThat(month.featuresUsed()).isEqualTo(1);
        assertThat(month.features().get("goals").users()).isEqualTo(10);
        assertThat(month.features().get("goals").activeDays()).isEqualByComparingTo("5");
        assertThat(month.features().get("goals").lastUsedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(month.features().get("reviews").lastUsedOn()).isNull();
        assertThat(month.components().get("invoicing")).isEqualByComparingTo("4");
        assertThat(month.quantities().get("USERS")).isEqualByComparingTo("10");
    }

    @Test
    void aMonthOfDaysHasTheUsersOfItsBusiestDayAndTheLevelsOfItsLast() {
        UsageReport month = MonthOfDays.of(List.of(day(100L, 40L, "10"), day(null, 50L, "20"), day(110L, 30L, null)));

        assertThat(month.licensed()).isEqualTo(110);
        assertThat(month.activeUsers()).isEqualTo(50);
        // 120 user days over 50 users
        assertThat(month.activeDays()).isEqualByComparingTo("2.4");
        // (40 · 10 + 50 · 20) / 90
        assertThat(month.minutes()).isEqualByComparingTo("15.5556");
    }

    @Test
    void daysTellTheFirstUseAndTheLastUseOfAFeature() {
        UsageReport used = new UsageReport(
                null, null, 3L, null, null, null, Map.of("goals", new FeatureUse(3L, null, null)), null, null);
        UsageReport unused = new UsageReport(
                null, null, 0L, null, null, null, Map.of("goals", new FeatureUse(0L, null, null)), null, null);
        List<UsageRow> days = new ArrayList<>();
        days.add(dayRow("A", 3, unused));
        days.add(dayRow("A", 9, used));
        days.add(dayRow("A", 20, unused));
        UsageReport month = MonthOfDays.of(days.stream().map(UsageRow::report).toList());
        MonthFigures figures = MonthFigures.of(List.of(row("A", month, true)), days);

        assertThat(figures.firstActiveOn()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(figures.features().get("goals").lastUsedOn()).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    private static UsageReport report(
            @Nullable Long licensed, @Nullable Long active, @Nullable String days, @Nullable String minutes) {
        return new UsageReport(
                licensed,
                null,
                active,
                days == null ? null : new BigDecimal(days),
                minutes == null ? null : new BigDecimal(minutes),
                null,
                null,
                null,
                null);
    }

    private static UsageReport day(@Nullable Long licensed, Long active, @Nullable String minutes) {
        return report(licensed, active, null, minutes);
    }

    private static UsageRow row(String type, UsageReport report, boolean ofDays) {
        return new UsageRow(UUID.randomUUID(), 1, SUBSCRIPTION, type, NOVEMBER, report, ofDays, false, Instant.EPOCH);
    }

    private static UsageRow dayRow(String type, int day, UsageReport report) {
        return new UsageRow(
                UUID.randomUUID(),
                1,
                SUBSCRIPTION,
                type,
                NOVEMBER.withDayOfMonth(day),
                report,
                false,
                true,
                Instant.EPOCH);
    }
}
