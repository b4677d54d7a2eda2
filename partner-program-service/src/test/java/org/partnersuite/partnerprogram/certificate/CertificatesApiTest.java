package org.partnersuite.partnerprogram.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Roles;

/** Certificates by calls: who writes which, and what is refused. */
@QuarkusTest
@Tag("PP-15")
class CertificatesApiTest {
    private static final String PATH = "/certificates";

    private final Api manager = Api.as("partner-manager");
    private UUID partner = UUID.randomUUID();
    private Api alliance = manager;
    private Api csm = manager;

    @BeforeEach
    void givenAPartner() {
        partner = Given.partner();
        alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
        csm = Api.asPartner(partner, Roles.PARTNER_CSM);
    }

    @Test
    void oneIsRecordedForTwoYearsCorrectedAndEnded() {
        String path = created(manager, "ana");
        manager.get(path).then().statusCode(200).body("expiresOn", equalTo("2027-03-02"));
        manager.patch(path, "{\"expiresOn\":\"2026-12-31\",\"number\":\"CSM-1\"}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("expiresOn", equalTo("2026-12-31"));
        manager.patch(path, "{\"person\":\"kim\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_changeable"));
        manager.postMatching(path + "/endings", "{\"on\":\"2025-01-01\",\"reason\":\"Left\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("before_start"));
        manager.postMatching(path + "/endings", "{\"on\":\"2026-03-31\",\"reason\":\"Left\"}", "\"1\"")
                .then()
                .statusCode(412);
        manager.postMatching(path + "/endings", "{\"on\":\"2026-03-31\",\"reason\":\"Left\"}", "\"2\"")
                .then()
                .statusCode(201)
                .body("endedOn", equalTo("2026-03-31"));
        manager.postMatching(path + "/endings", "{\"reason\":\"Left\"}", "\"3\"")
                .then()
                .statusCode(409);
        manager.get(path + "/history").then().body("items.action", contains("recorded", "changed", "ended"));
    }

    @Test
    void aRefusalNamesEveryFault() {
        manager.post(PATH, body("ana", "2099-01-01", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("in_future", "before_start"));
        manager.post(
                        PATH,
                        body("ana", "2025-03-02", null)
                                .replace(partner.toString(), UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_partner"));
    }

    @Test
    void theAllianceManagerWritesThoseOfItsPeopleAndACustomerSuccessManagerTheOwn() {
        String anas = created(alliance, "ana");
        String own = created(csm, "partner-csm-user");
        csm.patch(own, "{\"level\":\"EXPERT\"}", "\"1\"").then().statusCode(200);
        alliance.patch(own, "{\"level\":\"MASTER\"}", "\"2\"").then().statusCode(200);

        csm.patch(anas, "{\"nonsense\":1}", "\"9\"").then().statusCode(403).body("code", equalTo("own_person_only"));
        csm.post(PATH, body("kim", "2025-03-02", null)).then().statusCode(403);
        csm.postMatching(anas + "/endings", "{\"reason\":\"Left\"}", "\"1\"")
                .then()
                .statusCode(403);
        Api.asPartner(partner)
                .post(PATH, body("kim", "2025-03-02", null))
                .then()
                .statusCode(403);
        Api.as("reader").post(PATH, body("kim", "2025-03-02", null)).then().statusCode(403);
    }

    @Test
    void anotherPartnersAreNotFound() {
        String anas = created(alliance, "ana");
        Api other = Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE);
        other.get(anas).then().statusCode(404);
        other.patch(anas, "{\"level\":\"EXPERT\"}", "\"1\"").then().statusCode(404);
        other.postMatching(anas + "/endings", "{\"reason\":\"Left\"}", "\"1\"")
                .then()
                .statusCode(404);
        other.post(PATH, body("kim", "2025-03-02", null)).then().statusCode(404);
        other.get(PATH + "?partnerId=" + partner).then().statusCode(200).body("items", hasSize(0));
        alliance.get(PATH).then().body("items.person", contains("ana"));
    }

    @Test
    void aBatchAnswersEachItem() {
        String good = body("ana", "2025-03-02", null);
        String later = body("ana", "2026-03-02", null);
        manager.post(PATH + "/batch", "{\"items\":[" + good + "," + good + "," + later + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 409, 201));
        alliance.get(PATH + "?sort=expiresOn").then().body("items.expiresOn", contains("2027-03-02", "2028-03-02"));
    }

    @Test
    void ofTwoRecordedAtOnceThereIsOne() throws InterruptedException, ExecutionException {
        Callable<Integer> call =
                () -> manager.post(PATH, body("ana", "2025-03-02", null)).statusCode();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : callers.invokeAll(Collections.nCopies(4, call))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    private String created(Api api, String person) {
        return PATH
                + "/"
                + api.post(PATH, body(person, "2025-03-02", null))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String body(String person, String issuedOn, @Nullable String expiresOn) {
        return "{\"partnerId\":\"%s\",\"person\":\"%s\",\"kind\":\"CSM\",\"issuedOn\":\"%s\"%s}"
                .formatted(partner, person, issuedOn, expiresOn == null ? "" : ",\"expiresOn\":\"" + expiresOn + "\"");
    }
}
