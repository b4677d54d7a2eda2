package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.details;
import static org.partnersuite.engagement.opportunity.Samples.line;
import static org.partnersuite.engagement.opportunity.Samples.usd;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.platform.rest.Problem;

/** Discounts of lines and opportunities, and who identified an opportunity. */
@Tag("EN-16")
class DealRulesTest {
    /** Amount, list amount and discount as given; list amount and discount as kept; the fault. */
    @ParameterizedTest
    @CsvSource({
        "80,   100,  ,      100.00, 20.00,  ''",
        "80,   ,     20,    100.00, 20.00,  ''",
        "80,   100,  20,    100.00, 20.00,  ''",
        "80,   100,  20.00, 100.00, 20.00,  ''",
        "80,   100,  21,    100.00, 21,     /lines/0/discount does_not_agree",
        "110,  100,  ,      100.00, ,       /lines/0/amount over_list_amount",
        "100,  100,  ,      100.00, 0.00,   ''",
        "100,  ,     0,     100.00, 0.00,   ''",
        "0,    100,  ,      100.00, 100.00, ''",
        "0,    ,     100,   ,       100,    /lines/0/listAmount required",
        "50,   ,     ,      ,       ,       ''",
        "0,    0,    ,      0.00,   ,       ''",
        "0,    0,    10,    0.00,   10,     /lines/0/discount does_not_agree",
        "100,  ,     33.33, 149.9925, 33.33, ''",
    })
    void listAmountAndDiscountFollowFromEachOther(
            String amount,
            @Nullable String list,
            @Nullable BigDecimal discount,
            @Nullable BigDecimal keptList,
            @Nullable BigDecimal keptDiscount,
            String fault) {
        ProductLine line = priced(amount, list, discount);
        assertThat(line.listAmount() == null ? null : line.listAmount().amount())
                .isEqualTo(keptList);
        assertThat(line.discount()).isEqualTo(keptDiscount);
        assertThat(Refused.named(DealRules.faultsOf(details(line))))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void theDiscountOfAnOpportunityIsOverTheLinesThatHaveAListAmount() {
        OpportunityDetails deal =
                details(priced("80", "100", null), priced("180", "200", null), priced("50", null, null));
        assertThat(deal.discount()).isEqualTo(new Discount(new BigDecimal("13.33"), 2, 3));
        assertThat(details(line("watsonx.ai", "50")).discount()).isNull();
        assertThat(details().discount()).isNull();
    }

    @Test
    void anAmountOverItsListAmountIsAnsweredWith422() {
        Problem problem = Refused.by(() -> DealRules.refuseAny(details(priced("110", "100", null))));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("opportunity_rules_unmet");
    }

    @ParameterizedTest
    @CsvSource({
        "SALES,      ,    ''",
        "SALES,      BTS, ''",
        "TECHNICAL,  ,    /identifiedBy required",
        "TECHNICAL,  BTS, ''",
        "DEPLOYMENT, ,    /identifiedBy required",
        "DEPLOYMENT, CSM, ''",
    })
    void technicalAndDeploymentOpportunitiesNameWhoIdentifiedThem(
            OpportunityKind kind, TeamMember.@Nullable Role role, String fault) {
        String by = role == null ? "null" : "{'person':'joe','role':'" + role + "'}";
        OpportunityDetails deal =
                Samples.with(details(line("watsonx.ai", "0")), "{'kind':'" + kind + "','identifiedBy':" + by + "}");
        assertThat(Refused.named(DealRules.faultsOf(deal))).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        assertThat(deal.amount()).isEqualTo(usd("0"));
    }

    @Test
    void onlyADeploymentCountsInNumbersAlone() {
        assertThat(Arrays.stream(OpportunityKind.values()).filter(OpportunityKind::countsInAmounts))
                .containsExactly(OpportunityKind.SALES, OpportunityKind.TECHNICAL);
    }

    @Test
    void anImportKeepsTheListAmountOfTheLineUntilTheAmountExceedsIt() {
        List<ProductLine> known = List.of(priced("80", "100", null));
        assertThat(priced("90", null, null).withListAmountOf(known).discount()).isEqualTo(new BigDecimal("10.00"));
        assertThat(priced("110", null, null).withListAmountOf(known).listAmount())
                .isNull();
        assertThat(line("watsonx.data", "90").withListAmountOf(known).listAmount())
                .isNull();
    }

    @Test
    void aMergeKeepsWhoIdentifiedTheOpportunity() {
        OpportunityDetails other =
                Samples.with(details(), "{'kind':'TECHNICAL','identifiedBy':{'person':'joe','role':'BTS'}}");
        OpportunityDetails merged = details().filledFrom(other, List.of());
        assertThat(merged.kind()).isEqualTo(OpportunityKind.SALES);
        assertThat(Objects.requireNonNull(merged.identifiedBy()).person()).isEqualTo("joe");
    }

    private static ProductLine priced(String amount, @Nullable String list, @Nullable BigDecimal discount) {
        return new ProductLine(
                null,
                "watsonx.ai",
                "SAAS",
                1,
                usd(amount),
                null,
                null,
                list == null ? null : usd(list),
                discount,
                ProductLine.DEFAULT_TERM);
    }
}
