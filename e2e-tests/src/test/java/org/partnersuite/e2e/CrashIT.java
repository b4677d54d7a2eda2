package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.pipeline.CrmSales;
import org.partnersuite.e2e.pipeline.Pipeline;
import org.partnersuite.e2e.pipeline.PipelineImport;
import org.partnersuite.e2e.pipeline.Sample;
import org.partnersuite.e2e.suite.ImportJob;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** Every process dies in the middle of an import; started again, the suite finishes it, and no total is off. */
@ExtendWith(WithSuite.class)
@Order(6)
@Tag("XC-2")
@Tag("XC-6")
class CrashIT {

    @Test
    void anImportThatAKillInterruptsComesToTheSameTotals(RunningSuite suite) {
        Pipeline pipeline = CrmSales.isPresent()
                ? CrmSales.pipeline("crashed-crm", "Crashed ")
                : Sample.larger("crashed-sample", "Crashed ");
        PipelineImport way = PipelineImport.prepare(suite, pipeline);
        way.accounts();

        ImportJob job = way.opportunities();
        await("the middle of the import")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> job.now().path("rows").path("done").asLong() > 0);
        JsonNode middle = job.now();
        suite.killAll();
        assertThat(middle.path("state").asText())
                .as("killed in the middle: %s", middle)
                .isEqualTo("IN_PROGRESS");
        suite.startAgain();

        JsonNode done = job.ended(Duration.ofMinutes(2));
        assertThat(done.path("rows").path("created").asLong()).isEqualTo(pipeline.applied());
        way.shown();
        way.changesNothingWhenRepeated();
    }
}
