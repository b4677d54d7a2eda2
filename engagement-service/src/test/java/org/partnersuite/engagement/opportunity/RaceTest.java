package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;

@QuarkusTest
class RaceTest {
    private final Api seller = Api.as("seller");

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10, 20})
    @Tag("EN-7")
    void ofMovesRacedByManyExactlyOneWins(int callers) throws Exception {
        String id = Given.opportunity();
        List<Integer> statuses =
                Race.of(callers, () -> seller.move(id, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                        .statusCode());
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 412 || status == 409);
        List<Integer> moves =
                seller.get("/opportunities/" + id + "/stage-moves").path("items.number");
        assertThat(moves).containsExactly(1, 2);
    }

    @Test
    @Tag("XC-1")
    void aCreationRacedWithOneKeyIsOneOpportunity() throws Exception {
        String body = Given.body(Given.account(), null, "");
        String key = UUID.randomUUID().toString();
        List<String> ids = Race.of(20, () -> {
            var answer = seller.post("/opportunities", body, key);
            return answer.statusCode() == 201 ? answer.<String>path("id") : String.valueOf(answer.statusCode());
        });
        assertThat(ids.stream().filter(id -> !id.equals("409")).distinct()).hasSize(1);
    }

    @Test
    @Tag("EN-6")
    void anExternalIdRacedByManyIsOneOpportunity() throws Exception {
        String path = "/opportunities/by-external-id/crm/" + UUID.randomUUID();
        String body = Given.body(Given.account(), null, "");
        List<Integer> statuses = Race.of(8, () -> seller.put(path, body, null).statusCode());
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).allMatch(status -> status == 201 || status == 200 || status == 409);
    }
}
