package org.partnersuite.engagement.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnersuite.engagement.ListTimes;
import org.partnersuite.engagement.MillionOpportunities;
import org.partnersuite.engagement.opportunity.OpportunityRow;

/**
 * Every filter, for values that most, some, few and no rows have, with every sort: {@code -Dlists=true}. Time of day and
 * creation, stage and age, owner and age belong together, as they do in a pipeline that has grown.
 */
@Tag("XC-1")
@EnabledIfSystemProperty(named = "lists", matches = "true")
class OpportunityListAtSizeTest {
    private static final List<String> SORTS = Stream.of(
                    "createdAt", "updatedAt", "stageEnteredAt", "closeDate", "amount", "name")
            .flatMap(sort -> Stream.of(sort, "-" + sort))
            .toList();
    private static final List<String> FILTERS = List.of(
            "",
            "stage=ENGAGE",
            "stage=WON",
            "stage=ENGAGE,QUALIFY,DESIGN,PROPOSE",
            "owner=sync",
            "owner=seller3",
            "owner=seller1900",
            "owner=gone",
            "owner=nobody",
            "offering=watsonx.ai",
            "offering=Rare",
            "offering=Nothing",
            "useCase=wx_Talent",
            "useCase=wx_SAP",
            "strategyCode=ITSPATCH",
            "strategyCode=NONE",
            "teamMember=tech0",
            "teamMember=tech2900",
            "teamMember=nobody",
            "partnerId=00000000-0000-0000-0000-000000000001",
            "partnerId=00000000-0000-0000-0000-00000000ffff",
            "accountId=00000000-0000-0000-0000-000000000001",
            "accountId=00000000-0000-0000-ffff-000000000001",
            "market=Market 0",
            "market=Market 55",
            "market=Tiny",
            "market=Nowhere",
            "geography=Americas",
            "geography=Antarctica",
            "geography=Moon",
            "leadOrganisation=CONSULTING",
            "origin=PARTNER",
            "origin=DIGITAL",
            "lossReason=PRICE",
            "lossReason=RARE",
            "lossReason=NONE",
            "currency=EUR",
            "currency=CHF",
            "currency=JPY",
            "externalId=O77777",
            "externalId=nothing",
            "externalSource=crm",
            "externalSource=sap",
            "imported=true",
            "imported=false",
            "name.prefix=Deal ab",
            "name.prefix=Zzz",
            "closeDate=2024-05-05",
            "closeDate.gte=2024-05-01&closeDate.lte=2024-05-31",
            "closeDate.gte=2040-01-01",
            "closedOn.gte=2024-05-01&closedOn.lte=2024-05-31",
            "closedOn.lte=2023-01-20",
            "closedOn.gte=2040-01-01",
            "engagedOn.gte=2024-05-01&engagedOn.lte=2024-05-31",
            "engagedOn.lte=2023-01-05",
            "engagedOn.gte=2040-01-01",
            "amount.gte=990000",
            "amount.gte=1000&amount.lte=1010",
            "createdAt.gte=2024-05-01T00:00:00Z&createdAt.lte=2024-05-31T00:00:00Z",
            "createdAt.lte=2023-01-03T00:00:00Z",
            "updatedAt.gte=2024-05-01T00:00:00Z&updatedAt.lte=2024-05-31T00:00:00Z",
            "stageEnteredAt.gte=2040-01-01T00:00:00Z",
            "owner=seller3&stage=ENGAGE",
            "market=Market 55&stage=DESIGN",
            "market=Market 30&offering=watsonx.ai",
            "geography=Japan&stage=PROPOSE&useCase=wx_Talent",
            "offering=Rare&useCase=wx_Talent",
            "currency=EUR&origin=PARTNER&leadOrganisation=CONSULTING",
            "imported=false&stage=LOST",
            "teamMember=tech0&stage=WON",
            "closedOn.gte=2024-05-01&closedOn.lte=2024-05-31&market=Market 0");

    @Test
    void aPageTakesMillisecondsWhateverIsAsked() {
        Jdbi database = MillionOpportunities.database();
        List<ListTimes.Time> times = ListTimes.measure(
                database,
                OpportunityList.LIST,
                (row, context) -> OpportunityResponse.of(OpportunityRow.read(row)),
                FILTERS,
                SORTS);
        times.stream().limit(60).forEach(System.out::println);
        assertThat(times).isNotEmpty();
    }
}
