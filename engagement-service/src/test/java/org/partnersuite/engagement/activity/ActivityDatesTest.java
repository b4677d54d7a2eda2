package org.partnersuite.engagement.activity;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** The four dates at their edges, in the database too; the rules of theirs are held by {@link ActivityRulesTest}. */
@QuarkusTest
@Tag("EN-8")
class ActivityDatesTest {
    private final Api seller = Api.as("seller");

    @Test
    void datesAreKeptAndEveryFaultOfThemIsNamedAtOnce() {
        String id = seller.post(
                        "/activities",
                        body("'plannedStart':'1970-01-01','plannedEnd':'2100-12-31','actualStart':'2024-02-29',"
                                + "'actualEnd':'2024-02-29','outcome':'NOT_PROGRESSED'"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seller.get("/activities/" + id)
                .then()
                .body("plannedStart", equalTo("1970-01-01"))
                .body("plannedEnd", equalTo("2100-12-31"))
                .body("actualStart", equalTo("2024-02-29"))
                .body("actualEnd", equalTo("2024-02-29"))
                .body("outcome", equalTo("NOT_PROGRESSED"));
        seller.post(
                        "/activities",
                        body("'type':'WORKSHOP','plannedStart':'2026-01-02','plannedEnd':'2026-01-01',"
                                + "'actualStart':'2099-01-02','actualEnd':'2099-01-01','l30':'none'"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/workshopKind", "/plannedEnd", "/actualEnd", "/actualStart", "/actualEnd", "/l30"));
    }

    private static String body(String members) {
        String type = members.contains("'type'") ? "" : "'type':'CUSTOM_DEMO',";
        return ("{'opportunityId':'" + Given.opportunity() + "'," + type
                        + "'subject':'Démo 演示','source':'TECH_SALES','technicalSeller':'joe'," + members + "}")
                .replace('\'', '"');
    }
}
