package org.partnersuite.engagement.contract;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.importprofile.ImportTarget;
import org.partnersuite.engagement.importprofile.TargetField;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** What callers write has bounds, and they are written down. */
@QuarkusTest
@Tag("XC-1")
@Tag("XC-6")
class BoundsTest {
    private static final Map<String, String> REQUESTS =
            Map.of("accounts", "AccountRequest", "opportunities", "OpportunityRequest");
    private static final Set<String> OF_LINES = Set.of("offering", "family", "quantity", "termMonths");
    private static final Map<String, String> OTHERS = Map.of(
            "externalId", "ExternalId.id",
            "account", "ExternalId.id",
            "stage", "StageMoveRequest.to",
            "lossReason", "StageMoveRequest.lossReason",
            "stageEnteredOn", "Evidence.on",
            "closedOn", "Evidence.on",
            "amount", "Money.amount",
            "partnerPortion", "Money.amount",
            "valueAddPortion", "Money.amount");

    @Inject
    Instance<ImportTarget> targets;

    @Test
    void everyFieldAndColumnHasItsBoundsAndTheyAreWrittenDown() throws IOException {
        Map<String, Map<String, String>> imports = new HashMap<>();
        for (ImportTarget target : targets) {
            Map<String, String> columns = new HashMap<>();
            for (TargetField field : target.fields()) {
                String request = OF_LINES.contains(field.name()) ? "ProductLineRequest" : REQUESTS.get(target.object());
                columns.put(field.name(), OTHERS.getOrDefault(field.name(), request + "." + field.name()));
            }
            imports.put(target.object(), columns);
        }
        OpenApiContract.servedAt(Api.BASE).assertBoundsAreWrittenDown("engagement-service", imports);
    }
}
