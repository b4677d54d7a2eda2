package org.partnersuite.localstack.sample.success;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.success.SampleCustomer.Health;

/** A year of monthly usage, incidents, and downtime of tenants. */
final class Telemetry {
    private static final long SEED = 20_260_102L;
    private static final int MONTHS = 12;
    private static final int UNITS_OF_AN_ACTIVE_USER = 36;

    private final Loaded loaded;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    Telemetry(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        loaded.desk().upload("usage", usage());
        loaded.desk().upload("incidents", incidents());
        downtime(SampleCustomers.AURORA, 60, 12);
        downtime(SampleCustomers.DELTA, 30, 240);
        downtime(SampleCustomers.GINKGO, 45, 0);
    }

    /** Reports of full months, up to the last one before the sample's day. */
    Table usage() {
        Table rows = new Table(
                "subscriptionExternalId",
                "licenceType",
                "period",
                "licensed",
                "assigned",
                "activeUsers",
                "activeDays",
                "minutes",
                "devices",
                "features",
                "components",
                "quantities");
        YearMonth last = YearMonth.from(loaded.day()).minusMonths(1);
        for (SampleCustomer customer : SampleCustomers.ALL) {
            if (customer.health() == Health.NEW) {
                continue;
            }
            for (SampleContract contract : customer.contracts()) {
                YearMonth begun = YearMonth.from(contract.start(loaded.day()));
                for (int back = MONTHS - 1; back >= 0; back--) {
                    double share = share(customer.health(), back) + (random.nextDouble() - 0.5) * 0.02;
                    YearMonth month = last.minusMonths(back);
                    if (!month.isBefore(begun)) {
                        report(rows, customer, contract, month, share);
                    }
                }
            }
        }
        return rows;
    }

    /** What is used well was used less a year ago; what is used badly, more. */
    private static double share(Health health, int monthsBack) {
        double trend =
                switch (health) {
                    case GREEN -> -0.015;
                    case YELLOW -> 0.005;
                    case RED -> 0.03;
                    case NEW -> 0;
                };
        return health.activeShare() + trend * monthsBack;
    }

    private static void report(
            Table rows, SampleCustomer customer, SampleContract contract, YearMonth month, double share) {
        int active = (int) Math.round(contract.users() * share);
        int half = active / 2;
        rows.row(
                contract.key(),
                "Users",
                month,
                contract.users(),
                contract.users() - contract.users() / 20,
                active,
                customer.health().activeDays(),
                customer.health().minutes(),
                contract.users() / 2,
                "assist=" + active + "/" + customer.health().activeDays() + "/"
                        + customer.health().minutes() + ";search=" + half
                        + (customer.health() == Health.RED ? "" : ";reports=" + half / 2),
                "calls=" + active * 120 + ";documents=" + active * 7,
                Contracts.METRIC + "=" + active * UNITS_OF_AN_ACTIVE_USER);
    }

    private Table incidents() {
        Table rows = new Table(
                "externalId", "subscriptionExternalId", "severity", "title", "openedAt", "firstResponseAt", "closedAt");
        incident(rows, "I-1", "DELTA-1", 1, "Nobody can log in", 6, 45, -1);
        incident(rows, "I-2", "DELTA-1", 2, "Answers arrive late", 34, 20, 300);
        incident(rows, "I-3", "AURORA-1", 1, "Gate agents see no answers", 75, 12, 95);
        incident(rows, "I-4", "AURORA-1", 2, "Search finds no new documents", 50, 14, 700);
        incident(rows, "I-5", "COBALT-1", 3, "A report has the wrong currency", 21, 180, 2_000);
        incident(rows, "I-6", "GINKGO-1", 2, "Handbooks are out of date", 110, 25, 900);
        incident(rows, "I-7", "HARVEST-1", 3, "Export takes an hour", 40, 600, 4_000);
        incident(rows, "I-8", "LUMEN-1", 4, "A label is misspelt", 90, 1_300, 9_000);
        return rows;
    }

    /** @param closed minutes after it was opened; negative while it is open */
    private void incident(
            Table rows,
            String key,
            String contract,
            int severity,
            String title,
            int daysAgo,
            int response,
            int closed) {
        var opened = loaded.day().minusDays(daysAgo).atTime(LocalTime.of(8, 30)).toInstant(ZoneOffset.UTC);
        rows.row(
                key,
                contract,
                severity,
                title,
                opened,
                opened.plusSeconds(response * 60L),
                closed < 0 ? null : opened.plusSeconds(closed * 60L));
    }

    private void downtime(SampleCustomer customer, int planned, int unplanned) {
        String tenant = loaded.desk()
                .get(Contracts.path("tenants", customer.key() + "-T"))
                .path("id")
                .asText();
        LocalDate month = loaded.day().minusMonths(1);
        String path = "/tenant-downtime/of-tenants/" + tenant + "/" + YearMonth.from(month);
        if (loaded.desk().first("/tenant-downtime?tenantId=" + tenant, known -> known.path("month")
                        .asText()
                        .startsWith(YearMonth.from(month).toString()))
                == null) {
            loaded.desk().report(path, Body.of("plannedMinutes", planned).and("unplannedMinutes", unplanned));
        }
    }
}
