package org.partnersuite.engagement.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Merges of accounts at the moment of other changes: nothing is left on a merged account. */
@QuarkusTest
@Tag("EN-14")
class AccountMergeRaceTest {
    private final Api lead = Api.as("technical-lead");
    private String a = "";
    private String b = "";

    @Inject
    Database database;

    @BeforeEach
    void twoAccounts() {
        a = Given.account();
        b = Given.account();
    }

    @RepeatedTest(5)
    void ofTwoMergesOfEachOtherOneWins() throws Exception {
        List<Integer> statuses = Race.of(merge(a, b), merge(b, a));
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(count("account where merged_into is null and id in ('" + a + "', '" + b + "')"))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofAMergeAndAnEditOfTheSurvivorOneWins() throws Exception {
        assertOneWins(Race.of(merge(a, b), edit(a)));
    }

    @RepeatedTest(5)
    void ofAMergeAndAnEditOfTheMergedAccountOneWins() throws Exception {
        assertOneWins(Race.of(merge(a, b), edit(b)));
    }

    @RepeatedTest(5)
    void whatIsAddedToTheMergedAccountAtThatMomentIsRefusedOrComesAlong() throws Exception {
        List<Integer> statuses = Race.of(
                merge(a, b),
                () -> lead.post("/opportunities", Given.body(b, null, "")).statusCode(),
                () -> lead.post(
                                "/initiatives",
                                "{\"accountId\":\"" + b + "\",\"name\":\"GenAI-Talent\",\"type\":\"TECHNOLOGY\"}")
                        .statusCode());
        assertThat(statuses.getFirst()).isIn(201, 409);
        assertThat(statuses.get(1)).isIn(201, 409, 422);
        assertThat(statuses.getLast()).isIn(201, 409);
        if (statuses.getFirst() == 201) {
            assertThat(count("opportunity where account_id = '" + b + "'")).isZero();
            assertThat(count("strategic_initiative where account_id = '" + b + "'"))
                    .isZero();
        }
    }

    @RepeatedTest(5)
    void anEditOfAnOpportunityAtThatMomentIsNotLost() throws Exception {
        String opportunity = Given.opportunity(b, null);
        List<Integer> statuses =
                Race.of(merge(a, b), () -> lead.patch("/opportunities/" + opportunity, "{\"sponsor\":\"CIO\"}", "\"1\"")
                        .statusCode());
        assertThat(statuses.getFirst()).isEqualTo(201);
        assertThat(statuses.getLast()).isIn(200, 412);
        assertThat(count("opportunity where id = '" + opportunity + "' and account_id = '" + a + "' and version = "
                        + (statuses.getLast() == 200 ? 3 : 2)))
                .isEqualTo(1);
    }

    private static void assertOneWins(List<Integer> statuses) {
        assertThat(statuses).filteredOn(status -> status < 300).hasSize(1);
        assertThat(statuses)
                .filteredOn(status -> status >= 300)
                .singleElement()
                .matches(status -> status == 409 || status == 412);
    }

    private Callable<Integer> edit(String account) {
        return () -> lead.patch("/accounts/" + account, "{\"industry\":\"Retail\"}", "\"1\"")
                .statusCode();
    }

    private Callable<Integer> merge(String survivor, String other) {
        return () -> lead.postMatching("/accounts/" + survivor + "/merges", Given.merge(other, 1, ""), "\"1\"")
                .statusCode();
    }

    private long count(String rows) {
        return database.readAs(Caller.service("test"), db -> db.createQuery("select count(*) from " + rows)
                .mapTo(Long.class)
                .one());
    }
}
