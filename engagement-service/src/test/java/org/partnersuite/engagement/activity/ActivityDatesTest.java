package org.partnersuite.engagement.activity;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** The four dates at their edges. */
@QuarkusTest
@Tag("EN-8")
class ActivityDatesTest {
    private final Api seller = Api.as("seller");
    private String opportunity = "";

    @BeforeEach
    void engage() {
        opportunity = Given.opportunity();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'plannedStart':'2025-12-31','plannedEnd':'2026-01-01'",
                "'plannedStart':'2024-02-29','plannedEnd':'2024-02-29'",
                "'plannedEnd':'2026-12-31'",
                "'plannedStart':'2100-12-31'",
                "'actualStart':'2024-02-29','actualEnd':'2024-03-01','outcome':'NOT_PROGRESSED'",
                "'actualStart':'2025-12-31','actualEnd':'2025-12-31'",
                "'plannedStart':'2026-06-01','plannedEnd':'2026-06-02','actualStart':'2026-01-01'"
            })
    void datesInTheirOrderAreTaken(String dates) {
        seller.post("/activities", body(dates)).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'plannedStart':'2026-01-01','plannedEnd':'2025-12-31' | /plannedEnd | before_start",
                "'actualStart':'2024-03-01','actualEnd':'2024-02-29' | /actualEnd | before_start",
                "'actualEnd':'2026-01-01' | /actualStart | required",
                "'actualStart':'2099-01-01' | /actualStart | in_future",
                "'outcome':'PROGRESSED' | /outcome | not_completed",
                "'actualStart':'2026-01-01','outcome':'PROGRESSED' | /outcome | not_completed",
                "'plannedStart':'2025-02-29' | /plannedStart | invalid_format",
                "'plannedStart':'2025-13-01' | /plannedStart | invalid_format",
                "'plannedStart':'2101-01-01' | /plannedStart | out_of_range",
                "'workshopKind':'PILOT_SCOPING' | /workshopKind | only_of_workshops",
                "'type':'WORKSHOP' | /workshopKind | required",
                "'l30':'30QQQ' | /l30 | unknown_code",
                "'team':['joe'] | /team/0 | repeated",
                "'team':['ann','ann'] | /team/1 | repeated"
            },
            quoteCharacter = '"')
    void whatCannotBeIsRefusedAtItsPlace(String members, String pointer, String code) {
        seller.post("/activities", body(members))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
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

    private String body(String members) {
        String type = members.contains("'type'") ? "" : "'type':'CUSTOM_DEMO',";
        return ("{'opportunityId':'" + opportunity + "'," + type
                        + "'subject':'Démo 演示','source':'TECH_SALES','technicalSeller':'joe'," + members + "}")
                .replace('\'', '"');
    }
}
