package org.partnersuite.partnerprogram.deal.bulk;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ownpipeline.bulk.PipelineColumnsTest;
import org.partnersuite.partnerprogram.training.bulk.TrainedPersonImport;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** What callers write has bounds, and they are written down. */
@QuarkusTest
@Tag("XC-1")
@Tag("XC-6")
class BoundsTest {

    @Test
    void everyFieldAndColumnHasItsBoundsAndTheyAreWrittenDown() throws IOException {
        Map<String, String> columns = new HashMap<>();
        DealRow.KNOWN.forEach(column -> columns.put(column, "FedDeal." + column));
        columns.put("externalId", "ExternalId.id");
        columns.put("partnerId", "NewPartner.id");
        columns.put("partnerExternalId", "ExternalId.id");
        columns.put("partnerPortion", "Money.amount");
        columns.put("valueAddPortion", "Money.amount");
        columns.put("currency", "Money.currency");

        Map<String, String> pipeline = new HashMap<>();
        PipelineColumnsTest.COLUMNS.forEach(column -> pipeline.put(column, "PostedDeal." + column));
        pipeline.put("externalId", "ExternalId.id");
        pipeline.put("partnerId", "NewPartner.id");
        pipeline.put("partnerExternalId", "ExternalId.id");
        pipeline.put("amount", "Money.amount");
        pipeline.put("currency", "Money.currency");

        OpenApiContract.servedAt("/v1/partner-program")
                .assertBoundsAreWrittenDown(
                        "partner-program-service",
                        Map.of("deals", columns, "trained-people", ofTrainedPeople(), "partner-pipeline", pipeline));
    }

    private static Map<String, String> ofTrainedPeople() {
        Map<String, String> columns = new HashMap<>();
        TrainedPersonImport.COLUMNS.forEach(
                column -> columns.put(column.name(), "TrainedPersonRequest." + column.name()));
        columns.put("externalId", "ExternalId.id");
        columns.put("partnerExternalId", "ExternalId.id");
        return columns;
    }
}
