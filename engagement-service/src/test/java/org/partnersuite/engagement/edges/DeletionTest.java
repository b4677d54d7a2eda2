package org.partnersuite.engagement.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** What others may refer to is never deleted: it is retired, merged, cancelled or withdrawn, and stays with its history. */
@QuarkusTest
@Tag("EN-14")
class DeletionTest {
    @Test
    void onlyASquadThatNeverWorkedAndAWebhookAreDeleted() throws IOException {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        List<String> deletable = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                contract.document().path("paths").properties()) {
            if (path.getValue().has("delete")) {
                deletable.add(path.getKey());
            } else if (path.getKey().endsWith("{id}")) {
                String one = path.getKey().replace("{id}", "01976b3c-5d00-7a10-8f00-000000000001");
                Api.as("admin").request().delete(one).then().statusCode(405);
            }
        }
        assertThat(deletable).containsExactly(Api.BASE + "/squads/{id}", Api.BASE + "/webhooks/{id}");
    }
}
