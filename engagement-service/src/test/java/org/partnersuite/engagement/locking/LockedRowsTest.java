package org.partnersuite.engagement.locking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Meanwhile;
import org.partnersuite.engagement.dealsupport.GivenSupport;
import org.partnersuite.platform.unitofwork.Database;

/** Who waited for a row is answered by what it is then: neither is anything lost, nor is what is there called missing. */
@QuarkusTest
class LockedRowsTest {
    private final Api lead = Api.as("technical-lead");

    @Inject
    Database database;

    @Test
    @Tag("EN-9")
    void aRequestThatAMergeMovedMeanwhileHasChangedAndIsNotGone() {
        String request = GivenSupport.request();
        String survivor = GivenSupport.qualified(null);
        int status = meanwhile(
                db -> db.execute(
                        "update deal_support_request set version = 2, opportunity_id = ? where id = ?",
                        UUID.fromString(survivor),
                        UUID.fromString(request)),
                () -> lead.patch("/deal-support-requests/" + request, "{\"note\":\"Soon\"}", "\"1\"")
                        .statusCode());
        assertThat(status).isEqualTo(412);
    }

    @Test
    @Tag("EN-8")
    void anActivityThatAMergeMovedMeanwhileHasChangedAndIsNotGone() {
        String account = Given.account();
        String activity = Given.activity(Given.opportunity(account, null), "");
        String survivor = Given.opportunity(account, null);
        int status = meanwhile(
                db -> db.execute(
                        "update activity set version = 2, opportunity_id = ? where id = ?",
                        UUID.fromString(survivor),
                        UUID.fromString(activity)),
                () -> lead.patch("/activities/" + activity, "{\"subject\":\"Later\"}", "\"1\"")
                        .statusCode());
        assertThat(status).isEqualTo(412);
    }

    @Test
    @Tag("EN-14")
    void aMergeKeepsTheOpportunitiesThatItsEngagementWasLinkedToMeanwhile() {
        String account = Given.account();
        String survivor = Given.opportunity(account, null);
        String merged = Given.opportunity(account, null);
        String linked = Given.opportunity(account, null);
        String engagement = lead.post("/engagements", """
                        {"accountId":"%s","title":"Answers","tdp":"Assistant platform","owner":"jane",
                         "opportunityIds":["%s"]}
                        """.formatted(account, merged))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        meanwhile(
                db -> {
                    db.execute("update engagement set version = 2 where id = ?", UUID.fromString(engagement));
                    db.execute(
                            "insert into engagement_opportunity (engagement_id, opportunity_id) values (?, ?)",
                            UUID.fromString(engagement),
                            UUID.fromString(linked));
                },
                () -> {
                    Given.merged(survivor, merged);
                    return 201;
                });
        assertThat(lead.get("/engagements/" + engagement).<Iterable<String>>path("opportunityIds"))
                .containsExactlyInAnyOrder(survivor, linked);
    }

    @Test
    @Tag("EN-13")
    void aProfileThatHasANewVersionMeanwhileHasChangedAndIsNotGone() {
        Api integration = Api.as("integration");
        String body = """
                {"name":"%s","object":"accounts","externalIdSource":"p","fields":{
                 "externalId":{"sources":[{"column":"id"}]},"name":{"sources":[{"column":"label"}]}}}
                """.formatted(UUID.randomUUID());
        String profile = integration
                .post("/import-profiles", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        int status = meanwhile(
                db -> {
                    UUID id = UUID.fromString(profile);
                    db.execute("update import_profile set version = 2 where id = ?", id);
                    db.execute("""
                            insert into import_profile_version (profile_id, version, definition, created_at, created_by)
                            select profile_id, 2, definition, created_at, created_by
                            from import_profile_version where profile_id = ?
                            """, id);
                },
                () -> integration
                        .put("/import-profiles/" + profile, body.replace("label", "title"), "\"1\"")
                        .statusCode());
        assertThat(status).isEqualTo(412);
    }

    @Test
    void aStateThatIsToldAgainIsToldAsItBecameMeanwhile() {
        String opportunity = Given.opportunity();
        UUID id = UUID.fromString(opportunity);
        meanwhile(
                db -> {
                    db.execute("update opportunity set version = 2 where id = ?", id);
                    db.execute("update opportunity_line set quantity = 77 where opportunity_id = ?", id);
                },
                () -> Api.as("admin")
                        .post("/admin/re-emissions", "{\"type\":\"opportunity\",\"ids\":[\"" + opportunity + "\"]}")
                        .then()
                        .statusCode(200)
                        .extract()
                        .statusCode());
        String emitted =
                database.readAs(org.partnersuite.platform.identity.Caller.service("test"), db -> db.createQuery(
                                "select convert_from(data, 'UTF8') from outbox where event_id = :id")
                        .bind("id", opportunity + ":2")
                        .mapTo(String.class)
                        .one());
        assertThat(emitted).contains("\"quantity\":77").doesNotContain("\"quantity\":5");
    }

    private int meanwhile(Consumer<Handle> change, Supplier<Integer> call) {
        return Meanwhile.of(database, change, call);
    }
}
