package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.pipeline.CrmSales;
import org.partnersuite.e2e.pipeline.Pipeline;
import org.partnersuite.e2e.pipeline.PipelineImport;
import org.partnersuite.e2e.pipeline.Topsheet;
import org.partnersuite.e2e.suite.ImportJob;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** A real CRM export with its faults: what can be applied is, what cannot says why, and every total is right. */
@ExtendWith(WithSuite.class)
@Order(2)
@Tag("EN-13")
@Tag("RP-1")
@Tag("XC-6")
class CrmSalesImportIT {
    private static final Map<Set<String>, Long> REFUSED_BY_FAULTY_FIELDS = Map.of(
            Set.of("account"), 1_088L,
            Set.of("account", "stage"), 337L,
            Set.of("stage"), 163L);

    @Test
    void theExportComesInAndTheTopsheetShowsItsTotals(RunningSuite suite) {
        assumeTrue(CrmSales.isPresent(), "the CRM export is not on this machine: skipped");
        Pipeline crm = CrmSales.pipeline("crm", "");
        PipelineImport way = PipelineImport.prepare(suite, crm);
        JsonNode accounts = way.accounts();
        assertThat(accounts.path("rows").path("created").asLong()).isEqualTo(85);

        Map<String, Long> before = way.written();
        assertCounts(way.dryRun().watch());
        ImportJob job = way.opportunities();
        assertCounts(job.ended(Duration.ofMinutes(2)));
        assertThat(job.successful()).hasSize(7_212);
        assertReasons(job.failed());

        Topsheet topsheet = way.shown();
        assertThat(topsheet.winRate()).isEqualTo(CrmSales.winRate());
        assertThat(topsheet.recount()).isGreaterThan(100);
        Map<String, Long> after = way.written();
        for (String topic : List.of("engagement.opportunity.v1", "engagement.opportunity-stage-move.v1")) {
            assertThat(after.get(topic) - before.get(topic)).as(topic).isEqualTo(crm.applied());
        }
        way.changesNothingWhenRepeated();
    }

    private static void assertCounts(JsonNode job) {
        JsonNode rows = job.path("rows");
        assertThat(rows.path("total").asLong()).isEqualTo(8_800);
        assertThat(rows.path("created").asLong()).isEqualTo(7_212);
        assertThat(rows.path("failed").asLong()).isEqualTo(1_588);
        assertThat(reason(job, "account")).isEqualTo(1_425);
        assertThat(reason(job, "stage")).isEqualTo(500);
    }

    private static long reason(JsonNode job, String field) {
        long rows = 0;
        for (JsonNode reason : job.path("reasons")) {
            rows += reason.path("field").asText().equals(field)
                    ? reason.path("rows").asLong()
                    : 0;
        }
        return rows;
    }

    /** A row with two faults names both, and comes back as it was sent. */
    private static void assertReasons(List<JsonNode> failed) {
        assertThat(failed.stream()
                        .collect(Collectors.groupingBy(row -> fieldsOf(row.path("faults")), Collectors.counting())))
                .isEqualTo(REFUSED_BY_FAULTY_FIELDS);
        assertThat(failed).allSatisfy(row -> {
            JsonNode input = row.path("input");
            boolean prospecting = input.path("deal_stage").asText().equals("Prospecting");
            assertThat(row.path("faults").findValuesAsText("detail").contains(CrmSales.NO_OPPORTUNITY_IN_PREPARE))
                    .isEqualTo(prospecting);
            assertThat(fieldsOf(row.path("faults")).contains("account")).isEqualTo(!input.has("account"));
        });
    }

    private static Set<String> fieldsOf(JsonNode faults) {
        return new TreeSet<>(faults.findValuesAsText("field"));
    }
}
