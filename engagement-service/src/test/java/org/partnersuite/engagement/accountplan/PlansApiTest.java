package org.partnersuite.engagement.accountplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-3")
class PlansApiTest {
    private static final String OF_SELLER = """
            {"documentLink":"https://docs.example/plans/1","owner":"seller-user","watsonxStrategy":"Assistants first",
             "watsonxApproach":"A briefing"}""";
    private final Api seller = Api.as("seller");
    private final Api lead = Api.as("technical-lead");
    private String path = "";

    @BeforeEach
    void openAnAccount() {
        path = "/accounts/" + Given.account() + "/plan";
    }

    @Test
    void anAccountHasOnePlanThatIsReplacedByVersion() {
        seller.get(path).then().statusCode(404);
        seller.put(path, OF_SELLER, null).then().statusCode(201).header("ETag", "\"1\"");
        seller.put(path, OF_SELLER, null).then().statusCode(428);
        seller.patch(path, "{\"watsonxStrategy\":null}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("watsonxStrategy", nullValue())
                .body("watsonxApproach", equalTo("A briefing"));
        seller.patch(path, "{}", "\"1\"").then().statusCode(412);
        seller.get(path + "/history").then().body("items.action", contains("begun", "revised"));
    }

    @Test
    void onlyItsOwnerOrALeadWritesIt() {
        String ofJoe = OF_SELLER.replace("seller-user", "joe");
        seller.put(path, ofJoe, null).then().statusCode(403);
        lead.put(path, ofJoe, null).then().statusCode(201);
        seller.patch(path, "{\"watsonxApproach\":\"Mine\"}", "\"1\"")
                .then()
                .statusCode(403)
                .body("code", equalTo("owner_or_lead"))
                .body("detail", containsString("the owner of the document, joe, or a lead role"));
        seller.put(path, OF_SELLER, "\"1\"").then().statusCode(403);
        lead.patch(path, "{\"owner\":\"seller-user\"}", "\"1\"").then().statusCode(200);
        seller.patch(path, "{\"watsonxApproach\":\"Mine\"}", "\"2\"").then().statusCode(200);
    }
}
