package org.partnersuite.partnerprogram.deal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.deal.NotCounted;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("PP-3")
class OpportunityEventTest {
    private static final String WON = """
            {"id":"0199c2a0-5f00-7b21-a0c3-6d1e2f3a4b5c","version":4,"name":"Claims assistant","stage":"%s",
             "account":{"id":"0199c2a0-5f00-7b21-a0c3-6d1e2f3a4b5d","version":1,"name":"Globex"},
             "closeDate":"2026-07-31","closedOn":"2026-06-30","currency":"EUR","amount":"150.00",
             "partnerId":"01980000-0000-7000-8000-000000000001",
             "lines":[{"id":"1","offering":"watsonx.ai","amount":"100.00","partnerPortion":"70.00","valueAddPortion":"20.00"},
                      {"id":"2","offering":"watsonx.data","amount":"50.00","partnerPortion":"45.50"}]}
            """;

    @Test
    void theLinesPortionsAreSummed() throws JsonProcessingException {
        DealTerms terms = read(WON.formatted("WON"));
        assertThat(terms.partnerPortion()).isEqualByComparingTo("115.50");
        assertThat(terms.valueAddPortion()).isEqualByComparingTo("20.00");
        assertThat(terms.tcv()).isEqualByComparingTo("135.50");
        assertThat(terms.client()).isEqualTo("Globex");
        assertThat(terms.currency()).isEqualTo("EUR");
    }

    @Test
    void withoutPortionsItIsADealThatDoesNotQualify() throws JsonProcessingException {
        DealTerms terms = read("""
                {"id":"0199c2a0-5f00-7b21-a0c3-6d1e2f3a4b5c","version":1,"name":"X","stage":"ENGAGE","currency":"USD",
                 "partnerId":"01980000-0000-7000-8000-000000000001","lines":[{"amount":"10.00"}]}
                """);
        assertThat(terms.qualifies()).isFalse();
        assertThat(terms.tcv()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(terms.closeDate()).isNull();
    }

    @Test
    @Tag("EN-16")
    void oneThatCountsInNoAmountsCountsInNoTcv() throws JsonProcessingException {
        DealTerms terms = read(WON.formatted("WON").replace("\"currency\"", "\"countsInAmounts\":false,\"currency\""));
        assertThat(terms.notCounted()).containsExactly(NotCounted.DEPLOYMENT);
        assertThat(terms.partnerPortion()).as("it has its portions").isEqualByComparingTo("115.50");
        assertThat(terms.valueAddPortion()).isEqualByComparingTo("20.00");
        assertThat(read(WON.formatted("WON").replace("\"currency\"", "\"countsInAmounts\":true,\"currency\"")))
                .isEqualTo(read(WON.formatted("WON")));
    }

    @ParameterizedTest
    @CsvSource({"ENGAGE, OPEN", "QUALIFY, OPEN", "DESIGN, OPEN", "PROPOSE, OPEN", "WON, WON", "LOST, LOST"})
    void theStageTellsTheStatus(String stage, DealStatus status) throws JsonProcessingException {
        assertThat(read(WON.formatted(stage)).status()).isEqualTo(status);
    }

    @Test
    void aClosedDealCountsOnTheDayItWasClosed() throws JsonProcessingException {
        assertThat(read(WON.formatted("LOST")).closeDate()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    @Tag("XC-2")
    void everyExampleOfTheContractIsReadAndUnknownFieldsAreIgnored() throws JsonProcessingException {
        for (String example : EventContracts.examples("engagement.opportunity")) {
            ObjectNode body = (ObjectNode) Json.mapper().readTree(example);
            DealTerms plain = read(example);
            body.put("unheardOf", 1).putObject("nested").put("too", true);
            assertThat(read(body.toString())).as(example).isEqualTo(plain);
            assertThat(plain.name()).isNotEmpty();
        }
    }

    private static DealTerms read(String body) throws JsonProcessingException {
        return Json.mapper().readValue(body, OpportunityEvent.class).report().terms();
    }
}
