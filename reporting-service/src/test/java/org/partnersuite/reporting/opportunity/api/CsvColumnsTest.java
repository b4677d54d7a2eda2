package org.partnersuite.reporting.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.reporting.opportunity.OpportunityList;
import org.partnersuite.reporting.opportunity.OpportunityRow;
import org.partnersuite.reporting.opportunity.RelatedRecords;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.OpportunityKind;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.Sum;

@Tag("RP-2")
class CsvColumnsTest {

    @Test
    void fieldsChooseTheColumns() {
        assertThat(new CsvColumns(Set.of("amount", "id", "externalId")).names())
                .containsExactly("id", "externalSource", "externalId", "currency", "amount");
        assertThat(new CsvColumns(Set.of("account")).names()).containsExactly("accountId", "account");
    }

    @Test
    void everyFieldOfAnItemHasAColumn() {
        List<String> fields = OpportunityList.LIST.itemFields();

        assertThat(fields).hasSizeGreaterThan(20).allSatisfy(field -> assertThat(new CsvColumns(Set.of(field)).names())
                .as(field)
                .isNotEmpty());
        assertThat(new CsvColumns(Set.of()).names()).doesNotHaveDuplicates().hasSizeGreaterThan(fields.size());
    }

    @Test
    void aRowHasAValueUnderEachColumn() {
        Map<String, String> cells = cells(row(null, List.of()));

        assertThat(cells)
                .containsEntry("account", "Bank")
                .containsEntry("offerings", "watsonx.ai;watsonx.data")
                .containsEntry("useCases", "wx_Talent")
                .containsEntry("currency", "USD")
                .containsEntry("amount", "-10.50")
                .containsEntry("countedAmount", "4.25")
                .containsEntry("weightedAmount", "0.425")
                .containsEntry("missingRequirements", "USE_CASE;OWNER")
                .containsEntry("recommendedRequirements", "ROADBLOCKS_BY_AGE")
                .containsEntry("openRoadblocks", "BUDGET")
                .containsEntry("dealSupport", "WATSONX_PILOT ASSIGNED")
                .containsEntry("initiative", "null")
                .containsEntry("externalSource", "null")
                .containsEntry("briefings", "");
    }

    @Test
    void aKeyAndItsSystemAreTwoColumns() {
        assertThat(cells(row(new OpportunityRow.ExternalId("crm", "006A"), List.of())))
                .containsEntry("externalSource", "crm")
                .containsEntry("externalId", "006A");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2017-01-02, 2017-01-05, , , , PLANNED 2017-01-02..2017-01-05",
        "PLANNED, 2017-01-02, 2017-01-02, , , , PLANNED 2017-01-02",
        "PLANNED, , , , , , PLANNED",
        "IN_PROGRESS, 2017-01-02, 2017-01-05, 2017-01-03, , , IN_PROGRESS 2017-01-03",
        "COMPLETED, , , 2017-01-03, 2017-01-09, PROGRESSED, COMPLETED 2017-01-03..2017-01-09 PROGRESSED"
    })
    void anActivityIsToldWithItsActualDaysOnceItHasBegun(
            ActivityStatus status,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualEnd,
            @Nullable String outcome,
            String told) {
        RelatedRecords.Activity briefing = new RelatedRecords.Activity(
                UUID.randomUUID(),
                "CLIENT_BRIEFING",
                status,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                null,
                outcome);

        assertThat(cells(row(null, List.of(briefing, briefing)))).containsEntry("briefings", told + ";" + told);
    }

    private static Map<String, String> cells(OpportunityRow row) {
        CsvColumns columns = new CsvColumns(Set.of());
        Object[] names = columns.names();
        @Nullable Object[] values = columns.values(row);
        assertThat(values).hasSameSizeAs(names);
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            cells.put(names[i].toString(), String.valueOf(values[i]));
        }
        return cells;
    }

    private static OpportunityRow row(
            OpportunityRow.@Nullable ExternalId externalId, List<RelatedRecords.Activity> briefings) {
        return new OpportunityRow(
                UUID.randomUUID(),
                "Answers",
                externalId,
                new OpportunityRow.AccountOfRow(UUID.randomUUID(), "Bank"),
                Stage.ENGAGE,
                Instant.EPOCH,
                12,
                null,
                null,
                null,
                "jane",
                LeadOrganisation.TECHNOLOGY,
                true,
                OpportunityKind.SALES,
                "PARTNER",
                null,
                null,
                null,
                null,
                null,
                true,
                List.of(
                        new OpportunityRow.OfferingAmount("watsonx.ai", new Sum("4.25", "USD")),
                        new OpportunityRow.OfferingAmount("watsonx.data", new Sum("0.00", "USD"))),
                List.of("wx_Talent"),
                List.of(),
                null,
                briefings,
                List.of(),
                List.of(new RelatedRecords.DealSupport(UUID.randomUUID(), "WATSONX_PILOT", "ASSIGNED", null, null)),
                List.of(new RelatedRecords.Roadblock(UUID.randomUUID(), "BUDGET", "HIGH", Instant.EPOCH)),
                List.of("USE_CASE", "OWNER"),
                List.of("ROADBLOCKS_BY_AGE"),
                new Sum("-10.50", "USD"),
                new Sum("4.25", "USD"),
                new Sum("0.425", "USD"),
                null,
                false,
                Instant.EPOCH);
    }
}
