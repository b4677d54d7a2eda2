package org.partnersuite.customersuccess.renewal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.customersuccess.Lists;

@Tag("CS-10")
@Tag("XC-1")
class RenewalListTest {

    @ParameterizedTest
    @CsvSource({
        "phase=SOON, phase",
        "status=LATE, status",
        "'phase=EXECUTE,SOON', phase",
        "dueOn.gte=2023-02-30, dueOn.gte",
        "partnerOfRecord=contoso, partnerOfRecord",
        "sort=phase, sort"
    })
    void whatNoRenewalCanBeIsRefusedByName(String query, String parameter) {
        assertThat(Lists.faults(RenewalList.LIST, query))
                .extracting(fault -> fault.replaceFirst(" .*", ""))
                .containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product=watsonx.ai&phase=EXECUTE,REVIEW_PORTFOLIO",
                "partnerOfRecord=019b0000-0000-7000-8000-00000000c001&dueOn.gte=2023-04-01&dueOn.lte=2023-04-30",
                "product=watsonx.ai&sort=-dueOn",
                "status=WITHDRAWN&sort=updatedAt"
            })
    void renewalsAreFoundByPhaseDaysPartnerAndProduct(String query) {
        assertThatCode(() -> Lists.ask(RenewalList.LIST, query)).doesNotThrowAnyException();
    }
}
