package org.partnersuite.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-8")
class SampleDataTest {

    private final List<String> partners = List.of("p-1", "p-2");
    private final LocalDate today = LocalDate.of(2026, 8, 14);
    private final SampleData data = SampleData.of(SampleData.USUAL_SEED, partners, today);
    private final SampleTotals totals = SampleTotals.of(data.opportunities());

    @Test
    void theSameSeedGivesTheSameRows() {
        assertThat(SampleData.of(SampleData.USUAL_SEED, partners, today)).isEqualTo(data);
        assertThat(SampleData.of(SampleData.USUAL_SEED + 1, partners, today)).isNotEqualTo(data);
    }

    @Test
    void itIsOfThePromisedSizeAndEveryIdIsUsedOnce() {
        assertThat(data.accounts()).hasSize(60).extracting(SampleAccount::name).doesNotHaveDuplicates();
        assertThat(data.opportunities())
                .hasSize(600)
                .extracting(SampleOpportunity::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void closedDealsFallIntoThreeQuartersAndOpenOnesIntoTheTimeAfterToday() {
        assertThat(totals.byClosingQuarter()).containsOnlyKeys("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
        assertThat(totals.byClosingQuarter().get("2026-Q4"))
                .satisfies(last -> assertThat(last.won() + last.lost()).isZero());
        assertThat(data.opportunities())
                .allSatisfy(opportunity -> assertThat(opportunity.closes().isAfter(today))
                        .isEqualTo(!opportunity.phase().isClosed()));
        assertThat(data.opportunities())
                .allSatisfy(opportunity -> assertThat(opportunity.engaged()).isBefore(opportunity.closes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29", "2026-12-31", "2027-01-01", "2028-02-29"})
    void theQuarterThatRunsHasDealsOfEachKind(LocalDate day) {
        var data = SampleData.of(SampleData.USUAL_SEED, partners, day).opportunities();
        var firstDay = SampleData.firstDayOfQuarter(day);
        assertThat(data)
                .filteredOn(opportunity -> !opportunity.closes().isBefore(firstDay)
                        && !opportunity.closes().isAfter(day))
                .extracting(SampleOpportunity::phase)
                .contains(SamplePhase.CLOSED_WON, SamplePhase.CLOSED_LOST)
                .hasSizeGreaterThan(80);
    }

    @Test
    void eachBreakdownAddsUpToTheWhole() {
        for (var breakdown :
                List.of(totals.byOffering(), totals.byClosingQuarter(), totals.byMarket(), totals.byPartner())) {
            assertThat(breakdown.values().stream()
                            .mapToInt(SampleTotals.Figures::won)
                            .sum())
                    .isEqualTo(totals.all().won());
            assertThat(breakdown.values().stream()
                            .mapToInt(SampleTotals.Figures::open)
                            .sum())
                    .isEqualTo(totals.all().open());
            assertThat(breakdown.values().stream()
                            .map(SampleTotals.Figures::wonAmount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(totals.all().wonAmount());
        }
        assertThat(totals.byOffering()).hasSize(7);
    }

    @Test
    void theProfileKnowsEveryPhaseAndEveryNameOfAProduct() throws Exception {
        JsonNode fields = new ObjectMapper().readTree(SampleImport.definition()).get("fields");
        for (SamplePhase phase : SamplePhase.values()) {
            assertThat(ours(fields, "stage", phase.theirs())).isEqualTo(phase.stage());
        }
        for (SampleProduct product : SampleProduct.values()) {
            for (String alias : product.aliases()) {
                assertThat(ours(fields, "offering", alias)).isEqualTo(product.offering());
            }
        }
    }

    @Test
    void theProfileNamesOnlyColumnsOfTheFile() throws Exception {
        List<String> columns =
                List.of(SampleCsv.opportunities(List.of()).strip().split(";"));
        for (JsonNode field :
                new ObjectMapper().readTree(SampleImport.definition()).get("fields")) {
            for (JsonNode source : field.get("sources")) {
                assertThat(source.has("constant")
                                || columns.contains(source.path("column").asText()))
                        .isTrue();
            }
        }
    }

    private static String ours(JsonNode fields, String field, String theirs) {
        return fields.path(field)
                .path("sources")
                .path(0)
                .path("values")
                .path(theirs)
                .asText();
    }

    @Test
    void theFileHasARowForEachAndOneForTheColumns() {
        List<String> lines =
                SampleCsv.opportunities(data.opportunities()).lines().toList();
        assertThat(lines).hasSize(601);
        assertThat(lines.getFirst()).startsWith("Deal;Client;Title;Phase;Product;Value");
        assertThat(lines).allSatisfy(line -> assertThat(
                        line.chars().filter(character -> character == ';').count())
                .isEqualTo(16));
    }
}
