package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;
import static org.partnersuite.engagement.opportunity.Samples.details;
import static org.partnersuite.engagement.opportunity.Samples.line;
import static org.partnersuite.engagement.opportunity.Samples.usd;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;

@Tag("EN-6")
class OpportunityDetailsTest {
    private static List<String> faults(OpportunityDetails details) {
        return OpportunityRules.faultsOf(details, KnownCodes.known(), TODAY).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    @Test
    void theAmountIsTheSumOfTheLines() {
        assertThat(details(line("watsonx.ai", "1000.10"), line("watsonx.data", "0.0004"))
                        .amount())
                .isEqualTo(usd("1000.1004"));
        assertThat(details().amount()).isEqualTo(usd("0"));
    }

    @Test
    void goodDetailsHaveNoFault() {
        assertThat(faults(details(line("watsonx.ai", "5"), line("watsonx.ai", "6"))))
                .isEmpty();
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        ProductLine bad = new ProductLine(
                UUID.randomUUID(),
                "watsonx.nothing",
                "BOXES",
                0,
                usd("-1"),
                usd("1"),
                new Money(BigDecimal.ONE, "EUR"),
                null,
                null,
                ProductLine.DEFAULT_TERM);
        assertThat(faults(details(bad)))
                .containsExactlyInAnyOrder(
                        "/lines/0/offering unknown_code",
                        "/lines/0/family unknown_code",
                        "/lines/0/quantity out_of_range",
                        "/lines/0/amount/amount out_of_range",
                        "/lines/0/partnerPortion without_partner",
                        "/lines/0/valueAddPortion without_partner",
                        "/lines/0/valueAddPortion/currency other_currency");
    }

    @Test
    void portionsAreOfAPartnerDeal() {
        ProductLine shared = new ProductLine(
                UUID.randomUUID(),
                "watsonx.ai",
                "SAAS",
                1,
                usd("9"),
                usd("6"),
                usd("3"),
                null,
                null,
                ProductLine.DEFAULT_TERM);
        assertThat(faults(details(Samples.PARTNER, shared))).isEmpty();
    }

    @Test
    void aLineIsNamedOnce() {
        ProductLine twice = line("watsonx.ai", "5");
        assertThat(faults(details(twice, twice))).containsExactly("/lines/1/id repeated");
    }

    @Test
    void faultsSayWhichCodesThereAre() {
        assertThat(OpportunityRules.faultsOf(details(line("nothing", "1")), KnownCodes.known(), TODAY))
                .extracting(Fault::detail)
                .containsExactly("One of: watsonx.ai, watsonx.data.");
    }

    @Test
    void theSameDetailsAreNoChange() {
        Opportunity known = Samples.engaged(line("watsonx.ai", "5"));
        assertThat(known.revised(null, known.details(), NOW.plusSeconds(1))).isSameAs(known);
    }

    @Test
    void aLineSentAgainWithoutItsIdKeepsIt() {
        Opportunity known = Samples.engaged(line("watsonx.ai", "5"), line("watsonx.data", "6"));
        Opportunity revised = known.revised(
                null, details(line("watsonx.data", "7"), line("watsonx.ai", "5"), line("watsonx.ai", "1")), NOW);
        assertThat(revised.details().lines().get(0).id())
                .isEqualTo(known.details().lines().get(1).id());
        assertThat(revised.details().lines().get(1).id())
                .isEqualTo(known.details().lines().get(0).id());
        assertThat(revised.version()).isEqualTo(2);
        assertThat(known.revised(null, details(line("watsonx.ai", "5"), line("watsonx.data", "6")), NOW))
                .isSameAs(known);
    }
}
