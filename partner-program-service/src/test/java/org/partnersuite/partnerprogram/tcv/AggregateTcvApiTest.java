package org.partnersuite.partnerprogram.tcv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;

@QuarkusTest
@Tag("PP-3")
class AggregateTcvApiTest {
    private final Api api = Api.as("executive");
    private UUID partner = new UUID(0, 0);
    private String measure = "";

    @BeforeEach
    void recordPartner() {
        partner = Given.partner();
        measure = "/partners/" + partner + "/aggregate-tcv";
    }

    @Test
    void workedExampleOne() {
        workedExample();
        api.get(measure + "?date=2022-01-05")
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("16000000.00"))
                .body("amount.currency", equalTo("USD"))
                .body("edition", equalTo(1))
                .body("complete", equalTo(true))
                .body("highestTargetMet", equalTo("GOLD"))
                .body("parts.part", contains("WON", "LOST", "PIPELINE"))
                .body("parts.amount.amount", contains("10000000.00", "4000000.00", "2000000.00"))
                .body("tiers.tier", contains("PLATINUM", "GOLD", "SILVER"))
                .body("tiers.met", contains(false, true, true))
                .body("tiers.gap.amount", contains("9000000.00", "0.00", "0.00"))
                .body("tiers.share", contains("0.6400", "1.0666", "2.0000"));
    }

    @Test
    void workedExampleTwo() {
        api.get(measure + "?date=2022-11-15")
                .then()
                .body("parts[2].from", equalTo("2022-10-01"))
                .body("parts[2].to", equalTo("2023-09-30"));
    }

    @Test
    void workedExampleThree() {
        Given.deal(partner, "OPEN", "2022-01-10", "500");
        api.get(measure + "?date=2022-03-31").then().body("amount.amount", equalTo("500.00"));
        api.get(measure + "?date=2022-04-01").then().body("amount.amount", equalTo("0.00"));
    }

    @Test
    void everyFigureOpensToDealsThatSumToIt() {
        workedExample();
        put(
                partner,
                "{\"name\":\"Licences\",\"status\":\"WON\",\"closeDate\":\"2021-05-05\",\"partnerPortion\":"
                        + money("70") + "}");
        JsonPath measured = api.get(measure + "?date=2022-01-05").jsonPath();
        for (int part = 0; part < 3; part++) {
            String link = measured.getString("parts[" + part + "].link").replace("/v1/partner-program", "");
            List<String> amounts =
                    api.get(link).then().statusCode(200).extract().path("items.tcv.amount");
            assertThat(amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(measured.getString("parts[" + part + "].amount.amount"));
        }
        assertThat(measured.getInt("parts[0].notQualifying.deals")).isEqualTo(1);
        api.get(measured.getString("parts[0].notQualifying.link").replace("/v1/partner-program", ""))
                .then()
                .body("items.name", contains("Licences"))
                .body("items.qualifies", contains(false));
    }

    @Test
    void asOfAnEarlierInstantItSaysWhatWasKnownThen() {
        String deal = Given.deal(partner, "OPEN", "2022-03-31", "1000");
        Instant before = Instant.parse(api.get(measure + "?date=2022-01-05").path("asOf"));
        Given.deal(partner, "OPEN", "2022-03-31", "500");

        api.get(measure + "?date=2022-01-05").then().body("amount.amount", equalTo("1500.00"));
        api.get(measure + "?date=2022-01-05&asOf=" + before)
                .then()
                .body("amount.amount", equalTo("1000.00"))
                .body("asOf", equalTo(before.toString()));
        api.get("/partners/" + partner + "/deals?part=PIPELINE&date=2022-01-05&asOf=" + before)
                .then()
                .body("items.id", contains(deal));
        api.get(measure + "?asOf=2010-01-01T00:00:00Z&date=2022-01-05").then().body("amount.amount", equalTo("0.00"));
    }

    @Test
    void openDealsConvertByTheNewestRateOnOrBeforeTheDay() {
        Given.deal(partner, "OPEN", "2022-06-30", "1000", "SEK");
        Given.deal(partner, "OPEN", "2022-06-30", "10", "NOK");
        rate("SEK", "2021-12-31", "0.11");
        rate("SEK", "2022-01-06", "0.99");

        JsonPath measured = api.get(measure + "?date=2022-01-05").jsonPath();
        assertThat(measured.getString("amount.amount")).isEqualTo("110.00");
        assertThat(measured.getString("parts[2].currencies.find { it.amount.currency == 'SEK' }.rateValidOn"))
                .isEqualTo("2021-12-31");
        assertThat(measured.getBoolean("complete")).as("NOK has no rate").isFalse();
        assertThat(measured.getString("withoutRate[0].amount.currency")).isEqualTo("NOK");
        assertThat(measured.getList("withoutRate[0].greatest")).hasSize(1);
        api.get(measured.getString("withoutRate[0].link").replace("/v1/partner-program", ""))
                .then()
                .body("items.tcv.amount", contains("10.00"));
    }

    @Test
    void closedDealsShowTheRatesOfTheirCloseDatesAndTheDealsOfEach() {
        rate("CHF", "2021-03-01", "1.20");
        rate("CHF", "2021-07-01", "1.30");
        rate("CHF", "2022-01-01", "9.99");
        String early = Given.deal(partner, "WON", "2021-02-28", "5", "CHF");
        String spring = Given.deal(partner, "WON", "2021-06-30", "100", "CHF");
        Given.deal(partner, "WON", "2021-07-01", "200", "CHF");
        Given.deal(partner, "WON", "2021-12-31", "300", "CHF");
        Given.deal(partner, "WON", "2021-02-28", "7");

        JsonPath measured = api.get(measure + "?date=2022-01-05").jsonPath();
        assertThat(measured.getString("amount.amount")).isEqualTo("777.00");
        assertThat(measured.getBoolean("complete")).isFalse();
        String francs = "parts[0].currencies.find { it.amount.currency == 'CHF' }.";
        assertThat(measured.getString(francs + "amount.amount")).isEqualTo("605.00");
        assertThat(measured.getInt(francs + "deals")).isEqualTo(4);
        assertThat(measured.getString(francs + "rate"))
                .as("there is more than one")
                .isNull();
        assertThat(measured.getString(francs + "converted.amount")).isEqualTo("770.00");
        assertThat(measured.getString(francs + "withoutRate.amount")).isEqualTo("5.00");
        assertThat(measured.getList(francs + "rates.rate")).containsExactly("1.2", "1.3");
        assertThat(measured.getList(francs + "rates.rateValidOn")).containsExactly("2021-03-01", "2021-07-01");
        assertThat(measured.getList(francs + "rates.amount.amount")).containsExactly("100.00", "500.00");
        assertThat(measured.getList(francs + "rates.converted.amount")).containsExactly("120.00", "650.00");
        api.get(own(measured.getString(francs + "rates[0].link")))
                .then()
                .statusCode(200)
                .body("items.id", contains(spring));
        assertThat(measured.getList("withoutRate[0].greatest.id")).containsExactly(early);
        api.get(own(measured.getString("withoutRate[0].link"))).then().body("items.id", contains(early));
        String dollars = "parts[0].currencies.find { it.amount.currency == 'USD' }.";
        assertThat(measured.getString(dollars + "rate")).isEqualTo("1");
        assertThat(measured.getString(dollars + "withoutRate")).isNull();
    }

    @Test
    void openDealsWithoutADateAreCountedAside() {
        put(
                partner,
                "{\"name\":\"Some day\",\"status\":\"OPEN\",\"partnerPortion\":" + money("70") + ",\"valueAddPortion\":"
                        + money("30") + "}");
        JsonPath measured = api.get(measure).jsonPath();
        assertThat(measured.getInt("undated.deals")).isEqualTo(1);
        api.get(measured.getString("undated.link").replace("/v1/partner-program", ""))
                .then()
                .body("items.name", contains("Some day"))
                .body("items.closeDate", contains(nullValue()));
    }

    @Test
    void badQuestionsAreRefusedWithEveryFault() {
        api.get(measure + "?date=9999-01-01&asOf=2999-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("date", "asOf"));
        api.get(measure + "?asOf=2099-01-01T00:00:00Z").then().statusCode(400).body("errors.pointer", contains("asOf"));
        api.get(measure + "?date=soon&colour=red").then().statusCode(400).body("errors", hasSize(2));
        api.get(measure + "?edition=99").then().statusCode(422).body("code", equalTo("no_edition"));
        api.get(measure + "?date=2020-06-01").then().statusCode(422).body("code", equalTo("no_edition"));
        api.get(measure + "?date=2020-06-01&edition=1").then().statusCode(200);
        api.get("/partners/" + UUID.randomUUID() + "/aggregate-tcv").then().statusCode(404);
        api.get("/partners/" + partner + "/deals?part=SOLD").then().statusCode(400);
    }

    @Test
    @Tag("XC-3")
    void aPartnerReachesItsOwnFiguresOnly() {
        workedExample();
        String path = "/partners/" + partner;
        for (String own : List.of("", "/aggregate-tcv?date=2022-01-05", "/deals", "/transitions")) {
            Api.asPartner(partner).get(path + own).then().statusCode(200);
            Api.asPartner(UUID.randomUUID()).get(path + own).then().statusCode(404);
        }
        Api.asPartner(partner).get("/partners").then().body("items.id", contains(partner.toString()));
        Api.asPartner(UUID.randomUUID()).get("/partners").then().body("items", empty());
        Api.asPartner(partner).get(path + "/deals").then().body("items", hasSize(6));
        Api.asPartner(partner).get(measureAt(partner)).then().body("amount.amount", equalTo("16000000.00"));
    }

    private static void rate(String currency, String validOn, String dollars) {
        Api.as("integration")
                .put("/exchange-rates/" + currency + "/USD/" + validOn, "{\"rate\":\"" + dollars + "\"}", null)
                .then()
                .statusCode(201);
    }

    private static String own(String link) {
        return link.replace("/v1/partner-program", "");
    }

    private static String measureAt(UUID id) {
        return "/partners/" + id + "/aggregate-tcv?date=2022-01-05";
    }

    private void workedExample() {
        Given.deal(partner, "WON", "2021-12-31", "10000000");
        Given.deal(partner, "LOST", "2021-01-01", "4000000");
        Given.deal(partner, "WON", "2020-12-31", "50000000");
        Given.deal(partner, "OPEN", "2022-03-31", "1500000");
        Given.deal(partner, "OPEN", "2022-12-31", "500000");
        Given.deal(partner, "OPEN", "2023-01-01", "9000000");
    }

    private static void put(UUID partner, String body) {
        Api.as("integration")
                .put("/partners/" + partner + "/deals/by-external-id/feed/" + UUID.randomUUID(), body, null)
                .then()
                .statusCode(201);
    }

    private static String money(String amount) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}";
    }
}
