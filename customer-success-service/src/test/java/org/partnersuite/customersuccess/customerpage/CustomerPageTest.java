package org.partnersuite.customersuccess.customerpage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;

/** What features of the customer's people, plans and terms add to its page. */
@QuarkusTest
@Tag("CS-3")
@Tag("CS-4")
@Tag("CS-10")
@Tag("CS-12")
@Tag("CS-18")
class CustomerPageTest {
    private final Api api = Api.as("customer-success");

    @Test
    void thePageNamesPeoplePlansHandoffsBarriersTouchesAndRenewals() {
        String customer = Given.customer();
        Given.subscriptionOf(customer);
        String of = "{\"customerId\":\"" + customer + "\",";
        record("/stakeholders", of + "\"name\":\"Kim Doe\",\"role\":\"CIO\",\"sponsor\":true}");
        record("/success-plans", of + "\"type\":\"GROWTH\",\"name\":\"Fewer calls\",\"owner\":\"mia\"}");
        record("/handoffs", of + "\"template\":\"ADOPTION_BARRIER\"}");
        record("/adoption-barriers", of + "\"title\":\"One login\",\"description\":\"Shared\",\"owner\":\"sam\"}");
        record("/interactions", of + "\"type\":\"CALL\",\"occurredAt\":\"2026-01-20T09:00:00Z\",\"subject\":\"News\"}");

        JsonPath page = api.get("/customers/" + customer + "/page").jsonPath();

        assertThat(item(page, "STAKEHOLDERS")).isEqualTo("Kim Doe, CIO SPONSOR");
        assertThat(item(page, "SUCCESS_PLANS")).isEqualTo("Fewer calls DRAFT");
        assertThat(item(page, "HANDOFFS")).isEqualTo("ADOPTION_BARRIER INITIATED");
        assertThat(item(page, "ADOPTION_BARRIERS")).isEqualTo("One login OPEN");
        assertThat(item(page, "INTERACTIONS")).isEqualTo("CALL: News HELD");
        assertThat(item(page, "SUBSCRIPTIONS")).startsWith("watsonx.ai");
    }

    private void record(String path, String body) {
        api.post(path, body).then().statusCode(201);
    }

    private static String item(JsonPath page, String section) {
        String first = "sections.find { it.section == '" + section + "' }.items[0].";
        return page.getString(first + "title") + " " + page.getString(first + "state");
    }
}
