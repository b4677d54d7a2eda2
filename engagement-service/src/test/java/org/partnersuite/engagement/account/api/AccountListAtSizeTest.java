package org.partnersuite.engagement.account.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnersuite.engagement.ListTimes;
import org.partnersuite.engagement.MillionOpportunities;
import org.partnersuite.engagement.account.AccountRow;

/** Every filter with every sort over 200,000 accounts: {@code -Dlists=true}. */
@Tag("XC-1")
@EnabledIfSystemProperty(named = "lists", matches = "true")
class AccountListAtSizeTest {
    private static final List<String> FILTERS = List.of(
            "",
            "name=nobody",
            "name.prefix=Client ab",
            "externalId=A77777",
            "externalId=nothing",
            "externalSource=crm",
            "externalSource=sap",
            "geography=Americas",
            "geography=Antarctica",
            "geography=Moon",
            "market=Market 0",
            "market=Tiny",
            "market=Nowhere",
            "industry=Industry 1",
            "industry=None",
            "segment=Select",
            "segment=None",
            "owner=seller3",
            "owner=nobody",
            "createdAt.lte=2021-01-03T00:00:00Z",
            "createdAt.gte=2022-05-01T00:00:00Z&createdAt.lte=2022-05-31T00:00:00Z",
            "updatedAt.gte=2040-01-01T00:00:00Z",
            "market=Market 55&segment=Select&industry=Industry 2");

    @Test
    void aPageTakesMillisecondsWhateverIsAsked() {
        List<ListTimes.Time> times = ListTimes.measure(
                MillionOpportunities.database(),
                AccountList.LIST,
                (row, context) -> AccountResponse.of(AccountRow.read(row)),
                FILTERS,
                List.of("name", "-name", "createdAt", "-createdAt", "updatedAt", "-updatedAt"));
        times.stream().limit(20).forEach(System.out::println);
        assertThat(times).isNotEmpty();
    }
}
