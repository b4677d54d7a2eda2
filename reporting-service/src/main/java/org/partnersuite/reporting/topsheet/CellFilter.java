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
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.projection.CellFamily;
import org.partnersuite.reporting.projection.DimensionCodes;

/**
 * Which cells of a family a question sums, as SQL. It names a value or a range for every dimension that comes early in the
 * cells' key, so that little else is read than what is summed.
 */
final class CellFilter {
    static final Map<Axis, String> COLUMNS = Map.of(
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
    private final List<Object> values = new ArrayList<>();
    private final Map<Axis, SharedCells> shared = new EnumMap<>(Axis.class);

    CellFilter(Question question, DimensionCodes codes) {
        this.question = question;
        this.codes = codes;
    }

    /**
     * The cells for one sum.
     *
     * @param rest what follows the table's name: joins and conditions
     * @param counted what a count is multiplied by
     * @param whole what an amount is multiplied by
     */
    record Selected(String rest, String counted, String whole) {}

    /** @param by the axis that the sum is broken down by, if it is */
    Selected of(CellFamily family, @Nullable Axis by) {
        StringBuilder from = new StringBuilder();
        StringBuilder where = new StringBuilder(" where family = " + family.code());
        StringBuilder notKept = new StringBuilder();
        String counted = "";
        String whole = "";
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
            if (several && by != axis && (wanted == null || wanted.size() > 1)) {
                String share = share(axis, column, wanted);
                from.append(" join " + share + " on " + share + ".code = " + column);
                where.append(" and " + column + " = any(array(select code from " + share + "))");
                counted += " * " + share + ".share";
                // Amounts of offerings add up; each use case has the whole amount.
                whole += axis == Axis.USE_CASE ? " * " + share + ".share" : "";
            } else if (wanted != null) {
                where.append(anyOf(column, codes.find(axis, wanted)));
            } else if (several) {
                where.append(" and ").append(column).append(" > 0");
            }
        }
        return new Selected(from.append(where).append(inPeriod()).toString(), counted, whole);
    }

    /** The statement of parts that were selected by this filter. */
    String statement(List<String> parts) {
        String relations = shared.values().stream().map(SharedCells::sql).collect(Collectors.joining(", "));
        return (relations.isEmpty() ? "" : "with " + relations + " ") + String.join(" union all ", parts);
    }

    /** What the parameters of the statement are. */
    List<Object> values() {
        return Stream.concat(shared.values().stream().flatMap(s -> s.values().stream()), values.stream())
                .toList();
    }

    String ofCurrencies() {
        return question.currencies().isEmpty()
                ? ""
                : anyOf("currency", codes.find(DimensionCodes.CURRENCY, question.currencies()));
    }

    static Integer[] array(Collection<Short> codes) {
        return codes.stream().map(Short::intValue).toArray(Integer[]::new);
    }

    private String share(Axis axis, String dimension, @Nullable SortedSet<String> wanted) {
        return shared.computeIfAbsent(
                        axis, a -> new SharedCells(dimension, wanted == null ? null : codes.find(axis, wanted)))
                .name();
    }

    private String inPeriod() {
        // Always there, so that questions of all periods are one statement to prepare.
        Period.Range range = question.period().range();
        values.add(range == null ? 0 : (int) range.from().code());
        values.add(range == null ? (int) Short.MAX_VALUE : (int) range.to().code());
        return " and (quarter = 0 or quarter between ? and ?)";
    }

    private String anyOf(String column, Collection<Short> wanted) {
        values.add(array(wanted));
        return " and " + column + " = any(?::smallint[])";
    }
}
