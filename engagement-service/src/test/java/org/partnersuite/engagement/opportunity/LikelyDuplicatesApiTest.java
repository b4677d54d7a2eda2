package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-14")
class LikelyDuplicatesApiTest {
    private final Api seller = Api.as("seller");
    private String account = "";
    private String known = "";

    @BeforeEach
    void anAccountWithAnOpportunity() {
        account = Given.account();
        known = Given.opportunity(account, null);
    }

    @Test
    void aCreationAnswersWithTheLikelyTwinsAndWhatMakesThemLikely() {
        var created = seller.post("/opportunities", like("", "")).then().statusCode(201);
        created.body("likelyDuplicates.id", contains(known))
                .body("likelyDuplicates[0].similarity", is(1.0f))
                .body(
                        "likelyDuplicates[0].why.key",
                        contains("same_account", "overlapping_offering", "similar_name", "close_date"))
                .body("likelyDuplicates[0].why.sentence", hasItems("They are to close 0 days apart."));
        String id = created.extract().path("id");
        seller.get("/opportunities/" + id + "/likely-duplicates")
                .then()
                .statusCode(200)
                .body("items.id", contains(known));
        seller.get("/opportunities/" + known + "/likely-duplicates").then().body("items.id", contains(id));
        assertThat(seller.get("/opportunities/" + id).<List<String>>path("likelyDuplicates"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, true", "2027-04-01, false", "2026-10-02, true", "2026-10-01, false"})
    void theyCloseWithinNinetyDaysOfEachOther(String closeDate, boolean likely) {
        var created = seller.post("/opportunities", like("2026-12-31", closeDate));
        assertThat(created.<List<String>>path("likelyDuplicates.id")).isEqualTo(likely ? List.of(known) : null);
    }

    @ParameterizedTest
    @CsvSource({"Talent assistant, Data lakehouse", "2026-12-31, 2028-01-01", "watsonx.ai, watsonx.data"})
    void eachCriterionIsNeeded(String was, String is) {
        String body = like(was, is).replace("watsonx Assistant", "watsonx Orchestrate");
        seller.post("/opportunities", body).then().statusCode(201).body("likelyDuplicates", nullValue());
    }

    @Test
    void anotherAccountsAreNone() {
        seller.post("/opportunities", Given.body(Given.account(), null, ""))
                .then()
                .statusCode(201)
                .body("likelyDuplicates", nullValue());
    }

    @Test
    void onlyOpenAndLivingOnesAreTwins() {
        String other = Given.opportunity(account, null);
        String third = Given.opportunity(account, null);
        seller.move(other, 1, "{\"to\":\"LOST\",\"lossReason\":\"DUPLICATE\"}")
                .then()
                .statusCode(201);
        Given.merged(known, third);
        seller.post("/opportunities", like("", "")).then().statusCode(201).body("likelyDuplicates.id", contains(known));
    }

    /** Given.body carries ITSPATCH. */
    @Test
    void theHalvesOfAJointDealAreNoTwins() {
        String consulting = like("", "").replace("\"TECHNOLOGY\"", "\"CONSULTING\"");
        String half = seller.post("/opportunities", consulting)
                .then()
                .statusCode(201)
                .body("likelyDuplicates", nullValue())
                .extract()
                .path("id");
        seller.get("/opportunities/" + half + "/likely-duplicates").then().body("items.id", empty());
        seller.get("/opportunities/" + known + "/likely-duplicates").then().body("items.id", empty());
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void withoutTheJointCodeItIsTheLinkThatMakesThemHalves(boolean linked, boolean likely) {
        String bare =
                Given.body(account, null, "").replace("[\"ITSPATCH\"]", "[]").replace("2026-12-31", "2028-12-31");
        String technology = seller.post("/opportunities", bare).path("id");
        String more = linked ? "\"counterpartId\":\"" + technology + "\"," : "";
        var created = seller.post(
                "/opportunities",
                "{" + more + bare.replace("\"TECHNOLOGY\"", "\"CONSULTING\"").substring(1));
        created.then().statusCode(201);
        assertThat(created.<List<String>>path("likelyDuplicates.id")).isEqualTo(likely ? List.of(technology) : null);
    }

    @Test
    void ofABatchEachIsCompared() {
        String item = like("", "");
        seller.post("/opportunities/batch", "{\"items\":[" + item + "," + item + "]}")
                .then()
                .statusCode(207)
                .body("results.body.likelyDuplicates[0].id", contains(known))
                .body("results.body.likelyDuplicates[1].id", hasItems(known))
                .body("results.status", everyItem(is(201)));
    }

    private String like(String was, String is) {
        return was.isEmpty()
                ? Given.body(account, null, "")
                : Given.body(account, null, "").replace(was, is);
    }
}
