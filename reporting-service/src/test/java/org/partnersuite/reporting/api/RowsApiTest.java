package org.partnersuite.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rows behind the figures, over HTTP. */
@QuarkusTest
@ReportingTest
@Tag("RP-2")
class RowsApiTest {
    @BeforeEach
    void pipeline() {
        PublishedPipeline.awaitApplied();
    }

    @Test
    void aRowShowsWhatHangsOnItsOpportunity() {
        Map<String, Object> row = Reports.rows("/v1/reporting/opportunities?sort=name").stream()
                .filter(r -> Stream.of("initiative", "briefings", "pilots", "dealSupport", "openRoadblocks")
                        .allMatch(column ->
                                !String.valueOf(r.getOrDefault(column, "[]")).equals("[]")))
                .findFirst()
                .orElseThrow();
        String id = String.valueOf(row.get("id"));
        assertThat(ids(row.get("briefings")))
                .isEqualTo(ids(Reports.rows("/v1/reporting/activities?countsAs=BRIEFING&opportunity=" + id)));
        assertThat(ids(row.get("pilots")))
                .isEqualTo(ids(Reports.rows("/v1/reporting/activities?countsAs=PILOT&opportunity=" + id)));
        assertThat(ids(row.get("openRoadblocks")))
                .isEqualTo(ids(Reports.rows("/v1/reporting/roadblocks?open=true&opportunity=" + id)));
        assertThat(Reports.asReader()
                        .accept("text/csv")
                        .get("/v1/reporting/opportunities?sort=name")
                        .asString())
                .contains(
                        "WATSONX_PILOT", "initiative,briefings,pilots,dealSupport,openRoadblocks,missingRequirements");
    }

    @Test
    void rowsAreFilteredSortedSearchedPagedAndExported() {
        Response csv = Reports.asReader().accept("text/csv").get("/v1/reporting/opportunities?stage=WON&sort=-amount");
        assertThat(csv.body().asString().lines().count() - 1)
                .isEqualTo(Reports.rows("/v1/reporting/opportunities?stage=WON").size());
        assertThat(Reports.get("/v1/reporting/opportunities?search=BANK&pageSize=500")
                        .getList("items.id"))
                .isNotEmpty();
        assertThat(Reports.get("/v1/reporting/opportunities?search=nobodyhasthis")
                        .getList("items.id"))
                .isEmpty();
        List<String> dates = Reports.get("/v1/reporting/opportunities?sort=-closeDate&dated=true&pageSize=20")
                .getList("items.closeDate");
        assertThat(dates).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSize(20);
    }

    private static List<Object> ids(@Nullable Object rows) {
        return ((List<?>) Objects.requireNonNull(rows))
                .stream()
                        .map(r -> (Object) String.valueOf(((Map<?, ?>) r).get("id")))
                        .toList();
    }
}
