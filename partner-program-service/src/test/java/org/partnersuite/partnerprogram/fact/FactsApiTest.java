package org.partnersuite.partnerprogram.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Roles;

/** All kinds of records of a partner are written, read, listed and ended in one way. */
@QuarkusTest
@Tag("PP-2")
@Tag("PP-16")
class FactsApiTest {
    private final Api manager = Api.as("partner-manager");

    static Stream<String> collections() {
        return StreamSupport.stream(FactCalls.collections().spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void itIsRecordedReadListedEndedAndItsHistoryIsTold(String collection) {
        UUID partner = Given.partner();
        String path = FactCalls.recorded(collection, partner);
        String until = collection.equals("/trained-people") ? "validUntil" : "to";

        manager.get(path).then().statusCode(200).header("ETag", "\"1\"").body("partnerId", equalTo(partner.toString()));
        manager.get(collection + "?partnerId=" + partner).then().body("items", hasSize(1));
        manager.patch(path, "{\"" + until + "\":\"2099-12-31\"}", null).then().statusCode(428);
        manager.patch(path, "{\"" + until + "\":\"2099-12-31\"}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(until, equalTo("2099-12-31"));
        manager.patch(path, "{\"partnerId\":\"" + Given.partner() + "\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("partner_record_refused"))
                .body("errors.code", contains("not_changeable"));
        Api.as("reader")
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("recorded", "revised"))
                .body("items[1].changes.field", contains(until))
                .body("items[0].changes.field", hasItems("partnerId"));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void aBatchRecordsWhatItCan(String collection) {
        UUID partner = Given.partner();
        String good = FactCalls.body(collection, partner);
        String unknown = FactCalls.body(collection, UUID.randomUUID());

        manager.post(collection + "/batch", "{\"items\":[" + good + "," + unknown + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 422));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void aPartnerReadsItsOwnAndFindsNothingOfAnothers(String collection) {
        UUID partner = Given.partner();
        String path = FactCalls.recorded(collection, partner);
        Api other = Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE);

        Api.asPartner(partner).get(path).then().statusCode(200);
        other.get(path).then().statusCode(404);
        other.get(collection).then().statusCode(200).body("items", hasSize(0));
        Api.asPartner(partner).get(path + "/history").then().statusCode(403);
        Api.as("seller")
                .post(collection, FactCalls.body(collection, partner))
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoThatWriteTheSameAtOnceOneIsRefused() throws Exception {
        String agreement = FactCalls.body("/agreements", Given.partner());
        Callable<Integer> call = () -> manager.post("/agreements", agreement).statusCode();
        try (ExecutorService callers = Executors.newFixedThreadPool(3)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : callers.invokeAll(Collections.nCopies(3, call))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        }
    }

    @Test
    void anAgreementIsInForceFromItsSignatureUnlessItIsSaid() {
        UUID partner = Given.partner();
        manager.post(
                        "/agreements",
                        "{\"partnerId\":\"" + partner + "\",\"kind\":\"PROGRAM\",\"signedOn\":\"2026-01-31\"}")
                .then()
                .statusCode(201)
                .body("from", equalTo("2026-01-31"));
    }

    @Test
    void aRoleThatIsSentTwiceIsKeptOnce() {
        manager.post(
                        "/contacts",
                        "{\"partnerId\":\"%s\",\"name\":\"Ana\",\"roles\":[\"OTHER\",\"OTHER\"]}"
                                .formatted(Given.partner()))
                .then()
                .statusCode(201)
                .body("roles", contains("OTHER"));
    }
}
