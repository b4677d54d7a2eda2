package org.partnersuite.reporting.opportunity.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.opportunity.OpportunityRow;
import org.partnersuite.reporting.opportunity.RelatedRecords;
import org.partnersuite.reporting.pipeline.Sum;

/** The columns of the opportunities' CSV. Each column belongs to a field of the list's items. */
final class CsvColumns {
    /** @param field the field of the items that the column shows */
    private record Column(String name, String field, Function<OpportunityRow, @Nullable Object> value) {}

    private static final List<Column> ALL = List.of(
            column("id", OpportunityRow::id),
            column("name", OpportunityRow::name),
            part(
                    "externalSource",
                    "externalId",
                    row -> row.externalId() == null ? null : row.externalId().source()),
            part(
                    "externalId",
                    "externalId",
                    row -> row.externalId() == null ? null : row.externalId().id()),
            part("accountId", "account", row -> row.account().id()),
            part("account", "account", row -> row.account().name()),
            column("stage", OpportunityRow::stage),
            column("stageEnteredAt", OpportunityRow::stageEnteredAt),
            column("daysInStage", OpportunityRow::daysInStage),
            column("closeDate", OpportunityRow::closeDate),
            column("quarter", OpportunityRow::quarter),
            column("owner", OpportunityRow::owner),
            column("leadOrganisation", OpportunityRow::leadOrganisation),
            column("joint", OpportunityRow::joint),
            column("origin", OpportunityRow::origin),
            column("partnerId", OpportunityRow::partnerId),
            column("geography", OpportunityRow::geography),
            column("market", OpportunityRow::market),
            column("industry", OpportunityRow::industry),
            column("segment", OpportunityRow::segment),
            column("offerings", row -> joined(row.offerings(), OpportunityRow.OfferingAmount::offering)),
            column("useCases", row -> joined(row.useCases(), text -> text)),
            part("currency", "amount", row -> row.amount().currency()),
            column("amount", row -> number(row.amount())),
            column("countedAmount", row -> number(row.countedAmount())),
            column("weightedAmount", row -> number(row.weightedAmount())),
            column("lossReason", OpportunityRow::lossReason),
            column(
                    "initiative",
                    row -> row.initiative() == null ? null : row.initiative().name()),
            column("briefings", row -> joined(row.briefings(), CsvColumns::activity)),
            column("pilots", row -> joined(row.pilots(), CsvColumns::activity)),
            column("dealSupport", row -> joined(row.dealSupport(), d -> d.help() + " " + d.status())),
            column("openRoadblocks", row -> joined(row.openRoadblocks(), RelatedRecords.Roadblock::category)),
            column("missingRequirements", row -> joined(row.missingRequirements(), text -> text)),
            column("recommendedRequirements", row -> joined(row.recommendedRequirements(), text -> text)),
            column("engagedOn", OpportunityRow::engagedOn),
            column("watsonx", OpportunityRow::watsonx),
            column("strategyCodes", row -> joined(row.strategyCodes(), text -> text)),
            column("imported", OpportunityRow::imported),
            column("updatedAt", OpportunityRow::updatedAt),
            column("kind", OpportunityRow::kind));

    private final List<Column> columns;

    /** @param fields the requested fields of the items; empty for all */
    CsvColumns(Set<String> fields) {
        this.columns = ALL.stream()
                .filter(column -> fields.isEmpty() || fields.contains(column.field()))
                .toList();
    }

    Object[] names() {
        return columns.stream().map(Column::name).toArray();
    }

    @Nullable
    Object[] values(OpportunityRow row) {
        return columns.stream().map(column -> column.value().apply(row)).toArray();
    }

    private static Column column(String name, Function<OpportunityRow, @Nullable Object> value) {
        return new Column(name, name, value);
    }

    private static Column part(String name, String field, Function<OpportunityRow, @Nullable Object> value) {
        return new Column(name, field, value);
    }

    /** The status with the actual days or, before the start, the planned ones. */
    private static String activity(RelatedRecords.Activity activity) {
        boolean begun = activity.actualStart() != null;
        LocalDate from = begun ? activity.actualStart() : activity.plannedStart();
        LocalDate to = begun ? activity.actualEnd() : activity.plannedEnd();
        return activity.status()
                + (from == null ? "" : " " + from)
                + (to == null || to.equals(from) ? "" : ".." + to)
                + (activity.outcome() == null ? "" : " " + activity.outcome());
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(";"));
    }

    /** A number instead of text: the guard against formulas must not touch a minus sign. */
    private static @Nullable BigDecimal number(Sum sum) {
        return sum.value();
    }
}
