package org.partnersuite.localstack.sample.success;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.localstack.sample.SamplePartners;
import org.partnersuite.localstack.sample.success.SampleContract.Span;
import org.partnersuite.localstack.sample.success.SampleCustomer.Health;
import org.partnersuite.localstack.sample.success.SampleCustomer.Segment;

/** Three customers of each segment, with every way in which a contract runs and a partner serves. */
final class SampleCustomers {
    /** Of their external ids. */
    static final String SOURCE = "sample-success";

    private static final UUID NORTHWIND = partner(0);
    private static final UUID BLUEPEAK = partner(1);
    private static final UUID SAKURA = partner(2);
    private static final String MANAGER = "CUSTOMER_SUCCESS_MANAGER";
    private static final String AGENT = "SALES_AGENT";

    static final SampleCustomer AURORA = customer(
            "AURORA",
            "Aurora Airlines",
            "Transportation",
            false,
            Segment.STRATEGIC,
            Health.GREEN,
            contract("AURORA-1", "watsonx.ai", 2400, 1_200_000, "PREMIUM", Span.RUNNING, null, null),
            contract("AURORA-2", "watsonx.data", 150, 90_000, "ENHANCED", Span.CO_TERMED, null, null));
    static final SampleCustomer BOREALIS = customer(
            "BOREALIS",
            "Borealis Rail",
            "Transportation",
            true,
            Segment.STRATEGIC,
            Health.YELLOW,
            contract(
                    "BOREALIS-1", "watsonx Orchestrate", 220, 60_000, "ENHANCED", Span.DUE_IN_FOUR_MONTHS, null, null));
    static final SampleCustomer COBALT = customer(
            "COBALT",
            "Cobalt Insurance",
            "Insurance",
            false,
            Segment.STRATEGIC,
            Health.GREEN,
            contract("COBALT-1", "watsonx.governance", 1900, 1_050_000, "PREMIUM", Span.SAME, BLUEPEAK, AGENT));
    static final SampleCustomer DELTA = customer(
            "DELTA",
            "Delta Retail",
            "Consumer Goods",
            false,
            Segment.ENTERPRISE,
            Health.RED,
            contract("DELTA-1", "watsonx Assistant", 800, 180_000, "ENHANCED", Span.PROMPTED, BLUEPEAK, AGENT));
    static final SampleCustomer EVERGREEN = customer(
            "EVERGREEN",
            "Evergreen Energy",
            "Energy and Utilities",
            false,
            Segment.ENTERPRISE,
            Health.NEW,
            contract("EVERGREEN-1", "watsonx.ai", 500, 250_000, "PREMIUM", Span.NEW, null, null));
    static final SampleCustomer FALCON = customer(
            "FALCON",
            "Falcon Freight",
            "Transportation",
            false,
            Segment.ENTERPRISE,
            Health.GREEN,
            contract("FALCON-1", "watsonx.data", 310, 120_000, "ENHANCED", Span.EXPANDED, NORTHWIND, MANAGER));
    static final SampleCustomer GINKGO = customer(
            "GINKGO",
            "Ginkgo Clinics",
            "Healthcare",
            false,
            Segment.MID,
            Health.GREEN,
            contract("GINKGO-1", "watsonx Assistant", 260, 48_000, "ENHANCED", Span.RUNNING, NORTHWIND, MANAGER));
    static final SampleCustomer HARVEST = customer(
            "HARVEST",
            "Harvest Foods",
            "Consumer Goods",
            false,
            Segment.MID,
            Health.YELLOW,
            contract("HARVEST-1", "Watson Discovery", 140, 30_000, "BASIC", Span.REDUCED, BLUEPEAK, AGENT));
    static final SampleCustomer INDIGO = customer(
            "INDIGO",
            "Indigo Media",
            "Media",
            false,
            Segment.MID,
            Health.RED,
            contract("INDIGO-1", "watsonx Code Assistant", 90, 26_000, "BASIC", Span.RUNNING, null, null),
            contract("INDIGO-2", "Watson Discovery", 60, 24_000, "BASIC", Span.LOST, null, null));
    static final SampleCustomer JASPER = customer(
            "JASPER",
            "Jasper Studio",
            "Media",
            false,
            Segment.LONG_TAIL,
            Health.GREEN,
            contract("JASPER-1", "watsonx Assistant", 40, 9_600, "BASIC", Span.RENEWS_ITSELF, SAKURA, MANAGER));
    static final SampleCustomer KELP = customer(
            "KELP",
            "Kelp Robotics",
            "Manufacturing",
            false,
            Segment.LONG_TAIL,
            Health.YELLOW,
            contract("KELP-1", "watsonx.ai", 30, 6_000, "BASIC", Span.TRIAL, BLUEPEAK, AGENT));
    static final SampleCustomer LUMEN = customer(
            "LUMEN",
            "Lumen Books",
            "Consumer Goods",
            false,
            Segment.LONG_TAIL,
            Health.RED,
            contract("LUMEN-1", "watsonx Assistant", 25, 12_000, "BASIC", Span.MONTHLY, null, null));

    static final List<SampleCustomer> ALL =
            List.of(AURORA, BOREALIS, COBALT, DELTA, EVERGREEN, FALCON, GINKGO, HARVEST, INDIGO, JASPER, KELP, LUMEN);

    private SampleCustomers() {}

    private static SampleCustomer customer(
            String key,
            String name,
            String industry,
            boolean strategic,
            Segment segment,
            Health health,
            SampleContract... contracts) {
        return new SampleCustomer(key, name, industry, strategic, segment, health, List.of(contracts));
    }

    private static SampleContract contract(
            String key,
            String product,
            int users,
            long arr,
            String supportLevel,
            Span span,
            @Nullable UUID partner,
            @Nullable String model) {
        return new SampleContract(key, product, users, arr, supportLevel, span, partner, model);
    }

    private static UUID partner(int number) {
        return UUID.fromString(SamplePartners.ids().get(number));
    }
}
