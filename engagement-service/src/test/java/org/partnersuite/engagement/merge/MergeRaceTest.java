package org.partnersuite.engagement.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("EN-14")
class MergeRaceTest {
    private final Api lead = Api.as("technical-lead");
    private String account = "";

    @Inject
    Database database;

    @BeforeEach
    void anAccount() {
        account = Given.account();
    }

    @RepeatedTest(5)
    void ofTwoMergesOfEachOtherOneWins() throws Exception {
        String a = Given.opportunity(account, null);
        String b = Given.opportunity(account, null);
        List<Integer> statuses = Race.of(merge(a, b), merge(b, a));
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(living(a, b)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofAMergeAndOneIntoTheMergedOneWins() throws Exception {
        String a = Given.opportunity(account, null);
        String b = Given.opportunity(account, null);
        String c = Given.opportunity(account, null);
        List<Integer> statuses = Race.of(merge(b, a), merge(a, c));
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 409 || status == 412);
        assertThat(living(a, b, c)).isEqualTo(2);
    }

    @RepeatedTest(5)
    void aMergeRacedWithAMoveOfTheMergedOneLosesNothing() throws Exception {
        String a = Given.opportunity(account, null);
        String b = Given.opportunity(account, null);
        List<Integer> statuses = Race.of(merge(a, b), () -> Api.as("seller")
                .move(b, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .statusCode());
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 409 || status == 412);
    }

    @Test
    void theMergedOnesStateIsDeletedAndSoItIsWhenToldAgain() {
        String a = Given.opportunity(account, null);
        String b = Given.opportunity(account, null);
        Given.merged(a, b);
        Api.as("admin")
                .post("/admin/re-emissions", "{\"type\":\"opportunity\",\"ids\":[\"" + b + "\"]}")
                .then()
                .statusCode(200);
        String emitted = "select count(*) from outbox where topic = 'engagement.opportunity.v1' and event_id = '" + b;
        assertThat(count(emitted + ":2' and data is null")).isEqualTo(2);
        assertThat(count(emitted + ":2' and data is not null")).isZero();
        assertThat(count("select count(*) from outbox where topic = 'engagement.opportunity-merge.v1' and key = '" + b
                        + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from opportunity where id = '" + UUID.fromString(b) + "' and merged_into = '"
                        + UUID.fromString(a) + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSurvivorsStateTellsTheInitiativeThatItTakes() {
        String kept = Given.opportunity(account, null);
        String initiative = Given.initiative(account);
        String other = lead.post(
                        "/opportunities", Given.body(account, null, ",\"initiativeId\":\"" + initiative + "\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Given.merged(kept, other);
        assertThat(count("select count(*) from outbox where topic = 'engagement.opportunity.v1' and event_id = '" + kept
                        + ":2' and convert_from(data, 'UTF8')::jsonb #>> '{initiative,id}' = '" + initiative + "'"))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void workLoggedOnTheMergedOneAtThatMomentIsRefusedOrComesAlong() throws Exception {
        String a = Given.opportunity(account, null);
        String b = Given.opportunity(account, null);
        String activity = "{\"opportunityId\":\"" + b
                + "\",\"source\":\"TECH_SALES\",\"type\":\"CLIENT_BRIEFING\",\"subject\":\"Briefing\","
                + "\"technicalSeller\":\"joe\"}";
        List<Integer> statuses =
                Race.of(merge(a, b), () -> lead.post("/activities", activity).statusCode());
        assertThat(statuses.getFirst()).isEqualTo(201);
        assertThat(statuses.getLast()).isIn(201, 409);
        assertThat(count("select count(*) from activity where opportunity_id = '" + b + "'"))
                .isZero();
    }

    private Callable<Integer> merge(String survivor, String other) {
        return () -> lead.postMatching("/opportunities/" + survivor + "/merges", Given.merge(other, 1, ""), "\"1\"")
                .statusCode();
    }

    private long living(String... ids) {
        return count("select count(*) from opportunity where merged_into is null and id in ('"
                + String.join("', '", ids) + "')");
    }

    private long count(String sql) {
        return database.readAs(
                Caller.service("test"),
                db -> db.createQuery(sql).mapTo(Long.class).one());
    }
}
