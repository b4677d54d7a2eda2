package org.partnersuite.localstack.sample.program;

import static org.partnersuite.localstack.sample.program.SamplePartner.Practice.ASPIRING;
import static org.partnersuite.localstack.sample.program.SamplePartner.Practice.FOUNDATIONAL;
import static org.partnersuite.localstack.sample.program.SamplePartner.Practice.NONE;
import static org.partnersuite.localstack.sample.program.SamplePartner.Practice.OPTIMIZING;
import static org.partnersuite.localstack.sample.program.SamplePartner.Status.INVITED;
import static org.partnersuite.localstack.sample.program.SamplePartner.Status.PARTICIPATING;
import static org.partnersuite.localstack.sample.program.SamplePartner.Status.PROSPECT;
import static org.partnersuite.localstack.sample.program.SamplePartner.Status.REMOVED;
import static org.partnersuite.localstack.sample.program.SamplePartner.Status.SUSPENDED;
import static org.partnersuite.localstack.sample.program.SamplePartner.Tier.GOLD;
import static org.partnersuite.localstack.sample.program.SamplePartner.Tier.PLATINUM;
import static org.partnersuite.localstack.sample.program.SamplePartner.Tier.SILVER;

import java.util.List;

/** The partners of the program's sample: of each tier, in each status, over and under their targets, with practices of each band. */
final class SampleProgram {
    static final String SOURCE = "sample-program";

    static final List<SamplePartner> ALL = List.of(
            new SamplePartner(
                    "ATLAS",
                    "Atlas Managed Services",
                    "MSP",
                    List.of("Americas", "EMEA", "APAC"),
                    PARTICIPATING,
                    PLATINUM,
                    PLATINUM,
                    32,
                    36,
                    OPTIMIZING),
            new SamplePartner(
                    "BEACON",
                    "Beacon Cloud Partners",
                    "SERVICE_PROVIDER",
                    List.of("EMEA", "APAC"),
                    PARTICIPATING,
                    PLATINUM,
                    PLATINUM,
                    26,
                    18,
                    ASPIRING),
            new SamplePartner(
                    "CEDAR",
                    "Cedar Integration",
                    "VAR_MSP_HYBRID",
                    List.of("Americas"),
                    PARTICIPATING,
                    GOLD,
                    PLATINUM,
                    19,
                    27,
                    OPTIMIZING),
            new SamplePartner(
                    "DELTA",
                    "Delta Security",
                    "MSP",
                    List.of("Americas", "EMEA"),
                    PARTICIPATING,
                    GOLD,
                    GOLD,
                    28,
                    12,
                    FOUNDATIONAL),
            new SamplePartner(
                    "EMBER",
                    "Ember Systems",
                    "VAR",
                    List.of("APAC", "EMEA"),
                    PARTICIPATING,
                    SILVER,
                    GOLD,
                    12,
                    17,
                    ASPIRING),
            new SamplePartner(
                    "FJORD",
                    "Fjord Consulting",
                    "AGENT",
                    List.of("EMEA", "Americas"),
                    PARTICIPATING,
                    SILVER,
                    SILVER,
                    9,
                    9,
                    NONE),
            new SamplePartner(
                    "GRANITE",
                    "Granite Networks",
                    "VAR",
                    List.of("Americas", "APAC"),
                    PARTICIPATING,
                    SILVER,
                    SILVER,
                    16,
                    4,
                    FOUNDATIONAL),
            new SamplePartner(
                    "HELIOS",
                    "Helios Data",
                    "SERVICE_PROVIDER",
                    List.of("EMEA", "APAC"),
                    SUSPENDED,
                    GOLD,
                    GOLD,
                    20,
                    6,
                    FOUNDATIONAL),
            new SamplePartner(
                    "IVORY", "Ivory Resale", "VAR", List.of("Americas", "EMEA"), REMOVED, null, SILVER, 10, 1, NONE),
            new SamplePartner(
                    "JUNIPER",
                    "Juniper Grove Services",
                    "MSP",
                    List.of("APAC", "Americas"),
                    INVITED,
                    null,
                    SILVER,
                    11,
                    14,
                    ASPIRING),
            new SamplePartner(
                    "KESTREL",
                    "Kestrel Analytics",
                    "AGENT",
                    List.of("EMEA"),
                    PROSPECT,
                    null,
                    SILVER,
                    6,
                    9,
                    FOUNDATIONAL),
            new SamplePartner("LUMEN", "Lumen Works", "VAR", List.of("APAC"), PROSPECT, null, SILVER, 1, 2, NONE));

    private SampleProgram() {}
}
