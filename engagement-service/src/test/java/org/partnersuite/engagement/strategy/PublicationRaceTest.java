package org.partnersuite.engagement.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;

@QuarkusTest
@Tag("EN-3")
class PublicationRaceTest {
    private final Api lead = Api.as("technical-lead");
    private String path = "";

    @BeforeEach
    void openAnAccount() {
        path = "/accounts/" + Given.account() + "/technical-strategy";
    }

    @RepeatedTest(5)
    void ofAPublicationAndAnEditOfOneVersionExactlyOneWins() throws Exception {
        lead.put(path, "{\"owner\":\"joe\",\"useCases\":[{\"name\":\"Old\"}]}", null);
        List<Integer> statuses = Race.of(
                () -> lead.postMatching(path + "/versions", "{}", "\"1\"").statusCode(),
                () -> lead.patch(path, "{\"useCases\":[{\"name\":\"New\"}]}", "\"1\"")
                        .statusCode());
        boolean published = statuses.get(0) == 201;
        assertThat(statuses).isEqualTo(published ? List.of(201, 412) : List.of(412, 200));
        assertThat(lead.get(path).<List<String>>path("useCases.name")).containsExactly(published ? "Old" : "New");
        assertThat(lead.get(path + "/versions").<List<Integer>>path("items.number"))
                .isEqualTo(published ? List.of(1) : List.of());
    }

    @RepeatedTest(3)
    void ofPublicationsOfOneVersionExactlyOneWins() throws Exception {
        lead.put(path, "{\"owner\":\"joe\",\"useCases\":[{\"name\":\"Old\"}]}", null);
        Callable<Integer> publish =
                () -> lead.postMatching(path + "/versions", "{}", "\"1\"").statusCode();
        assertThat(Race.of(publish, publish, publish, publish))
                .containsOnlyOnce(201)
                .containsOnly(201, 412);
    }

    @RepeatedTest(3)
    void ofFirstDraftsExactlyOneIsCreated() throws Exception {
        Callable<Integer> begin =
                () -> lead.put(path, "{\"owner\":\"joe\"}", null).statusCode();
        assertThat(Race.of(begin, begin, begin, begin)).containsOnlyOnce(201).isSubsetOf(201, 409, 428);
    }
}
