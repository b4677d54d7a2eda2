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
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.Rollup;

/**
 * Selects the cells of a rollup that a question sums, as SQL. It constrains every leading column of the cells' key,
 * so that the index reads little else.
 */
final class CellFilter {
    /** The dimensions in the order of the cells' key. */
    private static final List<Dimension> KEY = List.of(
            Dimension.OFFERING,
            Dimension.USE_CASE,
            Dimension.INDUSTRY,
            Dimension.MARKET,
            Dimension.GEOGRAPHY,
            Dimension.LEAD_ORGANISATION,
            Dimension.JOINT);

    private final Question question;
    private final DimensionCodes codes;
    private final List<Object> values = new ArrayList<>();
    private final Map<Dimension, SharedCells> shared = new EnumMap<>(Dimension.class);

    CellFilter(Question question, DimensionCodes codes) {
        this.question = question;
        this.codes = codes;
    }

    /**
     * The selection for one sum.
     *
     * @param rest the SQL after the table's name: joins and conditions
     * @param counted the factor of a count, as SQL
     * @param whole the factor of an amount, as SQL
     */
    record Selected(String rest, String counted, String whole) {}

    /** @param by the dimension of the breakdown; null for none */
    Selected of(Rollup rollup, @Nullable Dimension by) {
        StringBuilder from = new StringBuilder();
        StringBuilder where = new StringBuilder(" where family = " + rollup.code());
        StringBuilder notKept = new StringBuilder();
        String counted = "";
        String whole = "";
        for (Dimension dimension : KEY) {
            String column = dimension.column();
            boolean several = dimension.isMultiValued();
            SortedSet<String> wanted = question.filters().get(dimension);
            if (!rollup.has(dimension)) {
                notKept.append(" and ").append(column).append(" = 0");
                continue;
            }
            if (several || wanted != null) {
                // What stands before it in the key has to be named, for the index to be of use.
                where.append(notKept);
                notKept.setLength(0);
            }
            if (several && by != dimension && (wanted == null || wanted.size() > 1)) {
                String share = share(dimension, wanted);
                from.append(" join " + share + " on " + share + ".code = " + column);
                where.append(" and " + column + " = any(array(select code from " + share + "))");
                counted += " * " + share + ".share";
                // Amounts of offerings add up; each use case has the whole amount.
                whole += dimension == Dimension.USE_CASE ? " * " + share + ".share" : "";
            } else if (wanted != null) {
                where.append(anyOf(column, codes.find(dimension, wanted)));
            } else if (several) {
                where.append(" and ").append(column).append(" > 0");
            }
        }
        return new Selected(from.append(where).append(inPeriod()).toString(), counted, whole);
    }

    /** Joins selections of this filter to one statement. */
    String statement(List<String> parts) {
        String relations = shared.values().stream().map(SharedCells::sql).collect(Collectors.joining(", "));
        return (relations.isEmpty() ? "" : "with " + relations + " ") + String.join(" union all ", parts);
    }

    /** The values of the statement's parameters. */
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

    private String share(Dimension dimension, @Nullable SortedSet<String> wanted) {
        return shared.computeIfAbsent(
                        dimension,
                        d -> new SharedCells(d.column(), wanted == null ? null : codes.find(dimension, wanted)))
                .name();
    }

    private String inPeriod() {
        // Always there, so that questions of all periods are one statement to prepare.
        Period.Range range = question.period().range();
        values.add(range == null ? 0 : (int) Quarters.code(range.from()));
        values.add(range == null ? (int) Short.MAX_VALUE : (int) Quarters.code(range.to()));
        return " and (quarter = 0 or quarter between ? and ?)";
    }

    private String anyOf(String column, Collection<Short> wanted) {
        values.add(array(wanted));
        return " and " + column + " = any(?::smallint[])";
    }
}
