package org.partnersuite.reporting.topsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.projection.CellFamily;
import org.partnersuite.reporting.projection.DimensionCodes;

/**
 * The sums over cells that answer a question, the whole and all its breakdowns, as one statement. Each names a value or a
 * range for every dimension that comes early in the cells' key, so that it reads little else than what it sums.
 */
final class CellQuery {
    private static final Map<Axis, String> COLUMNS = Map.of(
            Axis.GEOGRAPHY, "geography",
            Axis.MARKET, "market",
            Axis.INDUSTRY, "industry",
            Axis.OFFERING, "offering",
            Axis.USE_CASE, "use_case",
            Axis.LEAD_ORGANISATION, "lead",
            Axis.JOINT, "joint");

    /** The dimensions in the order of the cells' key. */
    private static final List<Axis> KEY = List.of(
            Axis.OFFERING,
            Axis.USE_CASE,
            Axis.INDUSTRY,
            Axis.MARKET,
            Axis.GEOGRAPHY,
            Axis.LEAD_ORGANISATION,
            Axis.JOINT);

    private final Question question;
    private final DimensionCodes codes;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Map<Axis, SharedCells> shared = new EnumMap<>(Axis.class);

    CellQuery(Question question, DimensionCodes codes) {
        this.question = question;
        this.codes = codes;
        add(null);
        question.groupBy().forEach(this::add);
    }

    /** Columns: breakdown (0 is the whole), its value as a code, stage, currency, whether undated, opportunities, amount. */
    String sql() {
        String relations = shared.values().stream().map(SharedCells::sql).collect(Collectors.joining(", "));
        return (relations.isEmpty() ? "" : "with " + relations + " ") + String.join(" union all ", parts);
    }

    /** What the parameters of the SQL are. */
    List<Object> values() {
        return Stream.concat(shared.values().stream().flatMap(s -> s.values().stream()), values.stream())
                .toList();
    }

    static Integer[] array(Collection<Short> codes) {
        return codes.stream().map(Short::intValue).toArray(Integer[]::new);
    }

    private void add(@Nullable Grouping by) {
        CellFamily family = CellFamily.smallestWith(question.axes(by));
        String value = by == null ? "0" : by.axis() == null ? "quarter" : COLUMNS.getOrDefault(by.axis(), "0");
        StringBuilder from = new StringBuilder(" from cell");
        StringBuilder where = new StringBuilder(" where family = " + family.code());
        StringBuilder notKept = new StringBuilder();
        String opportunities = "opportunities";
        String amount = "amount";
        for (Axis axis : KEY) {
            String column = COLUMNS.getOrDefault(axis, "");
            boolean several = axis == Axis.OFFERING || axis == Axis.USE_CASE;
            SortedSet<String> wanted = question.filters().get(axis);
            if (!family.has(axis)) {
                notKept.append(" and ").append(column).append(" = 0");
                continue;
            }
            if (several || wanted != null) {
                // What stands before it in the key has to be named, for the index to be of use.
                where.append(notKept);
                notKept.setLength(0);
            }
            if (several && (by == null || by.axis() != axis) && (wanted == null || wanted.size() > 1)) {
                String share = share(axis, column, wanted);
                from.append(" join " + share + " on " + share + ".code = " + column);
                where.append(" and " + column + " = any(array(select code from " + share + "))");
                opportunities += " * " + share + ".share";
                // Amounts of offerings add up; each use case has the whole amount.
                amount += axis == Axis.USE_CASE ? " * " + share + ".share" : "";
            } else if (wanted != null) {
                where.append(anyOf(column, coded(axis, wanted)));
            } else if (several) {
                where.append(" and ").append(column).append(" > 0");
            }
        }
        where.append(everywhere());
        parts.add("select " + parts.size() + " as breakdown, " + value + "::int as value, stage, currency,"
                + " quarter = 0 as undated, sum(" + opportunities + ") as opportunities, sum(" + amount + ") as amount"
                + from + where + " group by 2, 3, 4, 5");
    }

    private String share(Axis axis, String dimension, @Nullable SortedSet<String> wanted) {
        return shared.computeIfAbsent(
                        axis, a -> new SharedCells(dimension, wanted == null ? null : coded(axis, wanted)))
                .name();
    }

    private String everywhere() {
        // Always there, so that questions of all periods are one statement to prepare.
        StringBuilder sql = new StringBuilder(" and (quarter = 0 or quarter between ? and ?)");
        Period.Range range = question.period().range();
        values.add(range == null ? 0 : (int) range.from().code());
        values.add(range == null ? (int) Short.MAX_VALUE : (int) range.to().code());
        if (!question.currencies().isEmpty()) {
            sql.append(anyOf("currency", coded(DimensionCodes.CURRENCY, question.currencies())));
        }
        return sql.toString();
    }

    private String anyOf(String column, Collection<Short> wanted) {
        values.add(array(wanted));
        return " and " + column + " = any(?::smallint[])";
    }

    private List<Short> coded(Axis axis, Collection<String> wanted) {
        return switch (axis) {
            case LEAD_ORGANISATION ->
                wanted.stream()
                        .map(w -> DimensionCodes.lead(LeadOrganisation.valueOf(w)))
                        .toList();
            case JOINT ->
                wanted.stream()
                        .map(w -> DimensionCodes.joint(Boolean.parseBoolean(w)))
                        .toList();
            default -> coded(COLUMNS.getOrDefault(axis, ""), wanted);
        };
    }

    private List<Short> coded(String dimension, Collection<String> wanted) {
        return wanted.stream()
                .flatMap(value -> codes.find(dimension, value).stream())
                .toList();
    }
}
