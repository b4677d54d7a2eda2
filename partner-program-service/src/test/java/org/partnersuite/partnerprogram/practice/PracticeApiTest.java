package org.partnersuite.partnerprogram.practice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Roles;

/** What a partner has of a practice, by calls. */
@QuarkusTest
@Tag("PP-10")
class PracticeApiTest {
    private final Api manager = Api.as("partner-manager");
    private UUID partner = UUID.randomUUID();
    private String path = "";

    @BeforeEach
    void givenAPartner() {
        partner = Given.partner();
        path = "/partners/" + partner + "/practice";
    }

    @Test
    void beforeSomethingIsWrittenEveryBlockIsAbsent() {
        manager.get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("blocks", hasSize(21))
                .body("blocks.findAll { it.present }", hasSize(0))
                .body(
                        "drives.name",
                        contains("Drive to Sell", "Drive to Implement", "Drive to Adopt", "Drive to Expand/Renew"))
                .body("workshop", hasSize(5))
                .body("vendorTools", hasSize(9));
    }

    @Test
    void blocksAndOwnersOfDrivesAreWrittenDown() {
        manager.patch(path, """
                        {"blocks":{"USE_CASES":{"present":true,"link":"https://partner.example/use-cases"}},
                         "drives":{"DRIVE_TO_SELL":{"owner":"Ana Lima"}}}""", "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("blocks.find { it.key == 'USE_CASES' }.present", equalTo(true))
                .body("drives[0].owner", equalTo("Ana Lima"));
        manager.patch(path, "{\"drives\":{\"DRIVE_TO_SELL\":null}}", "\"1\"")
                .then()
                .statusCode(200)
                .body("drives[0].owner", nullValue())
                .body("blocks.find { it.key == 'USE_CASES' }.present", equalTo(true));
        manager.patch(path, "{\"drives\":{}}", "\"1\"").then().statusCode(412);
        manager.patch(path, "{\"blocks\":{\"NO_SUCH\":{\"present\":true}}}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/blocks/NO_SUCH"));
        manager.get(path + "/history").then().body("items.action", contains("described", "changed"));
    }

    @Test
    void aPartnersCustomerSuccessManagerWritesItOfAPartnerThatManagesCustomers() {
        Api csm = Api.asPartner(partner, Roles.PARTNER_CSM);
        String write = "{\"blocks\":{\"USE_CASES\":{\"present\":true}}}";
        csm.patch(path, write, "\"0\"").then().statusCode(403).body("code", equalTo("success_manager_only"));
        manager.patch("/partners/" + partner, "{\"engagementModel\":\"CUSTOMER_SUCCESS_MANAGER\"}", "\"1\"")
                .then()
                .statusCode(200);
        csm.patch(path, write, "\"0\"").then().statusCode(200).body("vendorTools", nullValue());
        Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE)
                .patch(path, write, "\"1\"")
                .then()
                .statusCode(404);
    }
}
