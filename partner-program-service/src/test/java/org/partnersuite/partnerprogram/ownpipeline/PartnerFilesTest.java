package org.partnersuite.partnerprogram.ownpipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.FileCalls;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

/** A partner sends files of its own rows, and sees its own jobs only. */
@QuarkusTest
@Tag("PP-6")
@Tag("XC-3")
class PartnerFilesTest {
    private UUID partner = UUID.randomUUID();
    private Api alliance = Api.as("reader");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    @BeforeEach
    void aPartner() {
        partner = Given.partner();
        alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
    }

    @Test
    void aForeignRowFailsAsUnknownAndItsOwnAreApplied() {
        UUID other = Given.partner();
        String source = "file-" + UUID.randomUUID();
        Response created =
                FileCalls.sent(alliance, source, FileCalls.row("own", partner), FileCalls.row("foreign", other));
        created.then().statusCode(201).body("object", equalTo("partner-pipeline"));

        String job = "/bulk-jobs/" + created.path("id");
        alliance.get(job)
                .then()
                .statusCode(200)
                .body("rows.created", equalTo(1))
                .body("rows.failed", equalTo(1))
                .body("reasons.code", contains("unknown_partner"));
        assertThat(alliance.get(job + "/results/failed").asString()).contains("foreign", "unknown_partner");
        assertThat(alliance.get(job + "/results/successful").asString()).contains("own");
        alliance.get("/partners/" + partner + "/own-pipeline/by-external-id/" + source + "/own")
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("90.00"));
        Api.as("reader")
                .get("/partners/" + other + "/own-pipeline/by-external-id/" + source + "/foreign")
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnerSeesItsOwnJobsOnly() {
        String id = FileCalls.sent(alliance, "crm", FileCalls.row("1", partner)).path("id");
        Api other = Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE);

        alliance.get("/bulk-jobs").then().statusCode(200).body("items.id", contains(id));
        other.get("/bulk-jobs").then().statusCode(200).body("items.size()", equalTo(0));
        other.get("/bulk-jobs/" + id).then().statusCode(404);
        other.get("/bulk-jobs/" + id + "/results/failed").then().statusCode(404);
        other.get("/bulk-jobs/" + id + "/events").then().statusCode(404);
        Api.as("admin").get("/bulk-jobs/" + id).then().statusCode(200);
    }

    @Test
    void whatAPartnerDoesNotWriteOneByOneItDoesNotImport() {
        for (String object : Set.of("deals", "trained-people")) {
            alliance.post(
                            "/bulk-jobs",
                            "{\"object\":\"" + object + "\",\"format\":\"CSV\",\"externalIdSource\":\"crm\"}")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void postgresqlShowsAPartnerItsOwnJobsAndTheirRowsOnly() {
        FileCalls.sent(alliance, "crm", FileCalls.row("1", partner), FileCalls.row("2", Given.partner()));
        for (String table : Set.of("bulk_job", "bulk_chunk", "bulk_row_fault", "bulk_reason")) {
            assertThat(rows(table, partner)).as(table).isEqualTo(1);
            assertThat(rows(table, Given.partner())).as(table).isZero();
        }
    }

    private int rows(String table, UUID of) {
        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_ALLIANCE), of);
        return database.readAs(caller, db -> db.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
