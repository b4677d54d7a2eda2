package org.partnersuite.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.dealsupport.GivenSupport;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.unitofwork.Database;

/** What others are told of squads and deal-support requests is what the contracts promise. */
@QuarkusTest
@Tag("XC-2")
class DealSupportContractsTest {
    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engagement.deal-support-request/v1.example",
                "engagement.deal-support-request/v1.example-new",
                "engagement.deal-support-request/v1.example-declined",
                "engagement.deal-support-request/v1.example-closed",
                "engagement.squad/v1.example",
                "engagement.squad/v1.example-smallest"
            })
    void everyExampleSatisfiesItsSchema(String example) {
        assertThat(EventContracts.faults(example.replaceAll("/.*", ""), EventContracts.example(example + ".json")))
                .isEmpty();
    }

    @Test
    void everyChangeIsToldAndCanBeToldAgain() {
        String squad = GivenSupport.squad(1);
        String request = GivenSupport.request();
        for (String type : List.of("squad", "deal-support-request")) {
            String id = type.equals("squad") ? squad : request;
            Api.as("admin")
                    .post("/admin/re-emissions", "{\"type\":\"" + type + "\",\"ids\":[\"" + id + "\"]}")
                    .then()
                    .statusCode(200);
        }
        assertSatisfied("engagement.squad", squad, 2);
        assertSatisfied("engagement.deal-support-request", request, 2);
    }

    private void assertSatisfied(String contract, String id, int events) {
        List<String> emitted = database.readAs(Caller.service("test"), db -> db.createQuery(
                        "select data from outbox where topic = ? and key = ? order by id")
                .bind(0, contract + ".v1")
                .bind(1, id)
                .map((row, context) -> new String(row.getBytes("data"), StandardCharsets.UTF_8))
                .list());
        assertThat(emitted).hasSize(events).allSatisfy(data -> assertThat(EventContracts.faults(contract, data))
                .isEmpty());
    }
}
