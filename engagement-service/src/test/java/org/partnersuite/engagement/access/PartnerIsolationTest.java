package org.partnersuite.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("XC-3")
class PartnerIsolationTest {
    private static final Caller OF_VENDOR = Caller.service("test");

    private final UUID partner = UUID.randomUUID();
    private String account = "";
    private String rivalsAccount = "";
    private String own = "";
    private String rivals = "";
    private String vendors = "";

    @Inject
    Database database;

    @BeforeEach
    void engage() {
        account = Given.account();
        rivalsAccount = Given.account();
        own = Given.opportunity(account, partner);
        rivals = Given.opportunity(rivalsAccount, UUID.randomUUID());
        vendors = Given.opportunity(rivalsAccount, null);
        Given.roadblock(own);
        Given.activity(own, "");
    }

    @Test
    void aPartnerSeesItsOwnAndNothingElse() {
        Api api = Api.asPartner(partner);
        api.get("/opportunities").then().statusCode(200).body("items.id", contains(own));
        api.get("/accounts").then().statusCode(200).body("items.id", contains(account));
        api.get("/opportunities/" + own).then().statusCode(200);
        api.get("/opportunities/" + own + "/stage-moves").then().statusCode(200);
        api.get("/accounts/" + account).then().statusCode(200);
        for (String other : List.of(rivals, vendors)) {
            api.get("/opportunities/" + other).then().statusCode(404);
            api.get("/opportunities/" + other + "/stage-moves").then().statusCode(404);
            api.get("/opportunities/" + other + "/stage-moves/by-number/1")
                    .then()
                    .statusCode(404);
            api.get("/opportunities/" + other + "/stage-criteria").then().statusCode(404);
            api.get("/opportunities?accountId=" + rivalsAccount).then().body("items", hasSize(0));
        }
        api.get("/accounts/" + rivalsAccount).then().statusCode(404);
    }

    @Test
    @Tag("EN-8")
    @Tag("EN-10")
    void aPartnerSeesTheWorkOnItsOpportunitiesAndNoOther() {
        Api api = Api.asPartner(partner);
        for (String work : List.of("/activities", "/roadblocks")) {
            String mine = api.get(work)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .extract()
                    .path("items[0].id");
            api.get(work + "/" + mine).then().statusCode(200);
            api.get(work + "/" + mine + "/history").then().statusCode(403);
            api.get(work + "?opportunityId=" + rivals).then().body("items", hasSize(0));
            String theirs = work.equals("/activities") ? Given.activity(rivals, "") : Given.roadblock(rivals);
            api.get(work + "/" + theirs).then().statusCode(404);
        }
        api.get("/opportunities/" + own + "/activities").then().statusCode(200).body("items", hasSize(1));
        api.get("/opportunities/" + rivals + "/activities").then().statusCode(404);
        api.get("/activities/" + Given.activity(rivals, "") + "/start-criteria")
                .then()
                .statusCode(404);
        api.get("/roadblocks/summary").then().body("items.open.count", contains(1));
    }

    @Test
    void theDatabaseHoldsEvenWhenTheApplicationForgetsToAsk() {
        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER), partner);
        database.readAs(caller, db -> {
            for (String table : List.of("opportunity", "account")) {
                assertThat(db.createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one())
                        .as(table)
                        .isEqualTo(1);
            }
            for (String table : List.of("opportunity_line", "opportunity_stage_move", "activity", "roadblock")) {
                assertThat(db.createQuery("select distinct opportunity_id from " + table)
                                .mapTo(UUID.class)
                                .list())
                        .as(table)
                        .containsExactly(UUID.fromString(own));
            }
            return null;
        });
    }

    @Test
    void thePartnersRoleSeesNothingUntilItsPartnerIsNamed() {
        database.transactionAs(OF_VENDOR, db -> {
            db.execute("set local role partner_caller");
            for (String table : List.of(
                    "opportunity", "account", "opportunity_line", "opportunity_stage_move", "activity", "roadblock")) {
                assertThat(db.createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one())
                        .as(table)
                        .isZero();
            }
            return null;
        });
    }

    /** A policy would be asked before a condition that may tell of rows, which then is no condition of the index. */
    @Test
    void noPolicyKeepsTheVendorsQueriesFromAnIndex() {
        String plan = database.transactionAs(OF_VENDOR, db -> {
            db.execute("set local enable_seqscan = off");
            return db.createQuery("explain (format json) select id from opportunity where team_people && array['rare']")
                    .mapTo(String.class)
                    .one();
        });
        JsonPath read = JsonPath.from(plan);
        assertThat(read.getString("[0].Plan.Plans[0].'Index Name'")).isEqualTo("opportunity_of_team");
        assertThat(read.getString("[0].Plan.Plans[0].'Index Cond'")).contains("team_people");
    }

    @Test
    void theServiceItselfSeesAll() {
        int seen = database.readAs(OF_VENDOR, db -> db.createQuery(
                        "select count(*) from opportunity where id in (?::uuid, ?::uuid, ?::uuid)")
                .bind(0, own)
                .bind(1, rivals)
                .bind(2, vendors)
                .mapTo(Integer.class)
                .one());
        assertThat(seen).isEqualTo(3);
    }
}
