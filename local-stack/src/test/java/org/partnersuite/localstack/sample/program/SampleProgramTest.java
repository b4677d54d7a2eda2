package org.partnersuite.localstack.sample.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.localstack.sample.program.PartnerDeals.Deal;
import org.partnersuite.localstack.sample.program.SamplePartner.Practice;
import org.partnersuite.localstack.sample.program.SamplePartner.Status;
import org.partnersuite.localstack.sample.program.SamplePartner.Tier;

@Tag("XC-8")
class SampleProgramTest {
    private static final int YEAR = 2026;

    @Test
    void twelvePartnersAreOfEachTierStatusAndPractice() {
        assertThat(SampleProgram.ALL).hasSize(12).extracting(SamplePartner::key).doesNotHaveDuplicates();
        assertThat(SampleProgram.ALL).extracting(SamplePartner::status).contains(Status.values());
        assertThat(SampleProgram.ALL).extracting(SamplePartner::practice).contains(Practice.values());
        assertThat(ProgramTotals.tiers().values()).contains("PLATINUM", "GOLD", "SILVER");
        assertThat(ProgramTotals.shortfalls().values()).contains(true, false);
    }

    @Test
    void lastYearsDealsAndThePrerequisitesPutEachParticipantIntoItsTier() {
        assertThat(SampleProgram.ALL)
                .filteredOn(partner -> partner.tier() != null)
                .allSatisfy(
                        partner -> assertThat(partner.tier()).as(partner.name()).isEqualTo(highest(partner)));
    }

    private static Tier highest(SamplePartner partner) {
        return List.of(Tier.values()).stream()
                .filter(tier -> tier.target() <= partner.lastYear())
                .filter(tier -> tier.compareTo(partner.equipment()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverIsInvitedMeetsAllThatTheLowestTierRequires() {
        assertThat(SampleProgram.ALL)
                .filteredOn(partner -> partner.status().isInvited())
                .allSatisfy(partner -> {
                    assertThat(partner.lastYear()).isGreaterThanOrEqualTo(Tier.SILVER.target());
                    assertThat(partner.equipment().worldwide()
                                    || partner.geographies().size() > 1)
                            .isTrue();
                });
    }

    @Test
    void dealsComeToTheFiguresOfBothYears() {
        assertThat(SampleProgram.ALL).allSatisfy(partner -> {
            List<Deal> deals = PartnerDeals.of(partner, YEAR);
            assertThat(closing(deals, YEAR - 1)).isEqualTo(partner.lastYear());
            assertThat(closing(deals, YEAR) + closing(deals, YEAR + 1)).isEqualTo(partner.thisYear());
        });
    }

    private static int closing(List<Deal> deals, int year) {
        return deals.stream()
                .filter(deal -> deal.closes().getYear() == year)
                .mapToInt(Deal::millions)
                .sum();
    }
}
