package org.partnersuite.engagement.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.partnersuite.engagement.transition.GivenDocument.PARTS;
import static org.partnersuite.engagement.transition.GivenDocument.path;
import static org.partnersuite.engagement.transition.GivenDocument.step;

import io.quarkus.test.junit.QuarkusTest;
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

/** A partner reads the documents of its opportunities, and no other. */
@QuarkusTest
@Tag("EN-12")
@Tag("XC-3")
class DocumentsOfPartnersTest {
    @Inject
    Database database;

    private final Api seller = Api.as("seller");
    private String account = "";

    @BeforeEach
    void anAccount() {
        account = Given.account();
    }

    @Test
    void aPartnerReadsThoseOfItsOpportunitiesAndWritesNone() {
        UUID partner = UUID.randomUUID();
        String own = GivenDocument.draft(account, Given.opportunity(account, partner), PARTS);
        String others = GivenDocument.draft(account, Given.opportunity(account, UUID.randomUUID()), PARTS);
        String ofNone = GivenDocument.draft(account, null, PARTS);
        Api portal = Api.asPartner(partner);
        portal.get("/transition-documents").then().statusCode(200).body("items.id", contains(own));
        portal.get(path(own)).then().statusCode(200);
        portal.get(path(own) + "/moves").then().statusCode(200);
        portal.get(path(own) + "/history").then().statusCode(403);
        for (String other : List.of(others, ofNone)) {
            portal.get(path(other)).then().statusCode(404);
            portal.get(path(other) + "/moves").then().statusCode(404);
        }
        step(portal, own, 1, "submissions", "{}").then().statusCode(403);
    }

    /** Who reads it is the opportunity's partner: it is not shown to another one by an edit. */
    @Test
    void aDocumentDoesNotGoFromOnePartnersOpportunityToAnothers() {
        UUID partner = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String own = GivenDocument.draft(account, Given.opportunity(account, partner), PARTS);
        String to = "{\"opportunityId\":\"%s\"}";
        for (String others : List.of(Given.opportunity(account, other), Given.opportunity(account, null))) {
            seller.patch(path(own), to.formatted(others), "\"1\"")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("other_partner"));
        }
        Api.asPartner(other).get(path(own)).then().statusCode(404);
        seller.patch(path(own), to.formatted(Given.opportunity(account, partner)), "\"1\"")
                .then()
                .statusCode(200);
    }

    @Test
    void theDatabaseHoldsAPartnerEvenWhenTheApplicationForgetsToAsk() {
        UUID partner = UUID.randomUUID();
        String own = GivenDocument.draft(account, Given.opportunity(account, partner), PARTS);
        step(seller, own, 1, "submissions", "{}").then().statusCode(201);
        GivenDocument.submitted(account);
        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER), partner);
        for (String sql :
                List.of("select id from transition_document", "select document_id from transition_document_move")) {
            List<UUID> seen = database.readAs(
                    caller, db -> db.createQuery(sql).mapTo(UUID.class).list());
            assertThat(seen).as(sql).containsExactly(UUID.fromString(own));
        }
    }
}
