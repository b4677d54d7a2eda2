package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.pipeline.Pipeline;
import org.partnersuite.e2e.pipeline.PipelineImport;
import org.partnersuite.e2e.pipeline.Sample;
import org.partnersuite.e2e.pipeline.Topsheet;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;
import org.partnersuite.localstack.sample.Gateway;
import org.partnersuite.localstack.sample.SamplePartners;

/** The project's own sample: in by a profile, out on the topsheet. Its generator knows what it comes to. */
@ExtendWith(WithSuite.class)
@Order(1)
@Tag("EN-13")
@Tag("RP-1")
@Tag("XC-6")
@Tag("XC-8")
class SampleImportIT {

    @Test
    void theSampleComesInAndTheTopsheetShowsItsTotals(RunningSuite suite) {
        SamplePartners.record(new Gateway(suite.address(), suite.token("admin")), Sample.TODAY);
        Pipeline sample = Sample.pipeline();
        PipelineImport way = PipelineImport.prepare(suite, sample);
        way.accounts();

        Map<String, Long> before = way.written();
        JsonNode tried = await("a try that knows the partners")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> way.dryRun().watch(),
                        job -> job.path("rows").path("failed").asLong() == 0);
        assertThat(tried.path("rows").path("created").asLong()).isEqualTo(sample.applied());
        assertThat(suite.as("reader").list("/v1/engagement/opportunities?externalSource=" + sample.source()))
                .isEmpty();

        assertThat(suite.loadSample(Sample.TODAY)).contains(sample.applied() + " created");
        Topsheet topsheet = way.shown();
        assertThat(topsheet.recount()).isGreaterThan(100);
        assertThat(way.written().get("engagement.opportunity.v1") - before.get("engagement.opportunity.v1"))
                .as("one event an opportunity, none of the dry run")
                .isEqualTo(sample.applied());
        way.changesNothingWhenRepeated();

        assertThat(suite.loadSample(Sample.TODAY)).contains("600 unchanged");
        way.shown();
    }
}
