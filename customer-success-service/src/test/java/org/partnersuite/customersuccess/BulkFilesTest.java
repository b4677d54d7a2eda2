package org.partnersuite.customersuccess;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of what belongs to customers: good rows are applied, bad ones say why, the same file again changes nothing. */
@QuarkusTest
@Tag("XC-6")
class BulkFilesTest {
    private static final LocalDate ENDED = LocalDate.now(ZoneOffset.UTC).minusDays(3);

    private final Api api = Api.as("integration");
    private final String source = "src-" + UUID.randomUUID();

    @BeforeEach
    void record() {
        api.put("/customers/by-external-id/" + source + "/C1", "{\"name\":\"Globex " + source + "\"}", null)
                .then()
                .statusCode(201);
        api.put(
                        "/subscriptions/by-external-id/" + source + "/S1",
                        """
            {"customerExternalId":{"source":"%s","id":"C1"},"product":"watsonx.ai","contractStart":"%s",
             "contractEnd":"%s","arr":{"amount":"1200.00","currency":"USD"},
             "tcv":{"amount":"1200.00","currency":"USD"}}""".formatted(source, ENDED.minusYears(1).plusDays(1), ENDED),
                        null)
                .then()
                .statusCode(201);
    }

    @Test
    @Tag("CS-17")
    void teamMembers() {
        String header = "customerExternalId,person,role,lead,from\n";
        comesAgain(
                "team-members",
                header + "C1,ann,CSM,true,2026-01-01\nC1,rob,RM,,2026-01-01\nC1,joe,CSM,true,2026-02-01\n",
                2,
                List.of("second_lead"));
        assertThat(counts(run(
                        "team-members", "customerExternalId,person,role,from,to\nC1,rob,RM,2026-01-01,2026-12-31\n")))
                .isEqualTo("0 created, 1 updated, 0 unchanged, 0 failed");
    }

    @Test
    @Tag("CS-16")
    void positions() {
        comesAgain(
                "lifecycle-positions",
                "subscriptionExternalId,useCase,stage,reason\nS1,Assistant,USE,In use before\nS1,Search,ADOPT,\n",
                1,
                List.of("required"));
    }

    @Test
    @Tag("CS-2")
    void tenants() {
        comesAgain(
                "tenants",
                "externalId,customerExternalId,name,datacenter,subscriptionExternalIds\nT1,C1,prod,Frankfurt,S1\n"
                        + "T2,C1,test,Frankfurt,S9\n",
                1,
                List.of("unknown_subscription"));
        assertThat(api.get("/tenants/by-external-id/" + source + "/T1")
                        .jsonPath()
                        .getList("subscriptionIds"))
                .hasSize(1);
        assertThat(counts(run("tenants", "externalId,customerExternalId,name,datacenter\nT1,C1,prod,Frankfurt\n")))
                .isEqualTo("0 created, 0 updated, 1 unchanged, 0 failed");
    }

    @Test
    @Tag("CS-8")
    void incidents() {
        comesAgain(
                "incidents",
                "externalId,subscriptionExternalId,severity,title,openedAt,closedAt\n"
                        + "I1,S1,1,Nobody can log in,2026-01-05T09:00:00Z,2026-01-05T11:00:00Z\n"
                        + "I2,S1,5,Slow,2026-01-05T09:00:00Z,\n",
                1,
                List.of("out_of_range"));
    }

    @Test
    @Tag("CS-11")
    void surveyAnswers() {
        String header = "kind,customerExternalId,product,contact,answeredAt,ratings,text\n";
        comesAgain(
                "survey-answers",
                header + "NPS,C1,,Mia,2026-01-05T09:00:00Z,1=9,2=It works\n"
                        + "CSAT,C1,watsonx.ai,Mia,2026-01-05T09:00:00Z,1=5;2=4,\n"
                        + "NPS,C1,,Tom,2026-01-05T09:00:00Z,1=11,\n",
                2,
                List.of("out_of_range"));
        assertThat(counts(run("survey-answers", header + "NPS,C1,,Mia,2026-01-05T09:00:00Z,1=3,\n")))
                .isEqualTo("0 created, 0 updated, 0 unchanged, 1 failed");
    }

    @Test
    @Tag("CS-10")
    void renewalOutcomes() {
        String header = "subscriptionExternalId,dueOn,outcome,reason,renewedArr,currency\n";
        String row = "S1," + ENDED + ",RENEWED_EXPANDED,,1500.00,USD\n";
        assertThat(counts(run("renewal-outcomes", header + "S1," + ENDED + ",NOT_RENEWED,,,\n")))
                .isEqualTo("0 created, 0 updated, 0 unchanged, 1 failed");
        assertThat(counts(run("renewal-outcomes", header + row)))
                .isEqualTo("0 created, 1 updated, 0 unchanged, 0 failed");
        assertThat(counts(run("renewal-outcomes", header + row)))
                .isEqualTo("0 created, 0 updated, 1 unchanged, 0 failed");
    }

    /** @param faults codes of the one row that is bad */
    private void comesAgain(String object, String content, int good, List<String> faults) {
        String job = run(object, content);
        assertThat(counts(job))
                .as(() -> api.get("/bulk-jobs/" + job).asString())
                .isEqualTo(good + " created, 0 updated, 0 unchanged, 1 failed");
        assertThat(api.get("/bulk-jobs/" + job).jsonPath().<String>getList("firstFailed[0].faults.code"))
                .isEqualTo(faults);
        assertThat(counts(run(object, content))).isEqualTo("0 created, 0 updated, " + good + " unchanged, 1 failed");
    }

    private String run(String object, String content) {
        String id = api.post(
                        "/bulk-jobs",
                        "{\"object\":\"" + object + "\",\"format\":\"CSV\",\"externalIdSource\":\"" + source + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/bulk-jobs/" + id;
        given().auth()
                .oauth2(api.token())
                .contentType("text/csv; charset=UTF-8")
                .header("If-Match", api.get(path).header("ETag"))
                .body(content)
                .put("/v1/customer-success" + path + "/content")
                .then()
                .statusCode(200);
        api.patch(path, "{\"state\":\"UPLOAD_COMPLETE\"}", api.get(path).header("ETag"))
                .then()
                .statusCode(200);
        await().until(() -> "COMPLETE".equals(api.get(path).path("state")));
        return id;
    }

    private String counts(String job) {
        var rows = api.get("/bulk-jobs/" + job).then().extract().body().jsonPath();
        return rows.getInt("rows.created") + " created, " + rows.getInt("rows.updated") + " updated, "
                + rows.getInt("rows.unchanged") + " unchanged, " + rows.getInt("rows.failed") + " failed";
    }
}
