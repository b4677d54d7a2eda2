package org.partnersuite.reporting.topsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.projection.CellFamily;
import org.partnersuite.reporting.projection.DimensionCodes;

/**
 * The sum over cells that answers a question, for the whole or for one breakdown, as SQL. Where cells tell offerings
 * apart, an opportunity with two of them is in two cells: its amount is their sum, and it is counted in the one of the
 * lowest offering that is asked for.
 */
final class CellQuery {
    private static final Map<Axis, String> COLUMNS = Map.of(
            Axis.GEOGRAPHY, "geography",
            Axis.MARKET, "market",
            Axis.INDUSTRY, "industry",
            Axis.OFFERING, "offering",
            Axis.USE_CASE, "use_cases",
            Axis.LEAD_ORGANISATION, "lead",
            Axis.JOINT, "joint");

    private final Question question;
    private final DimensionCodes codes;
    private final List<Object> values = new ArrayList<>();

    CellQuery(Question question, DimensionCodes codes) {
        this.question = question;
        this.codes = codes;
    }

    /** Columns: breakdown, its value as a code, stage, currency, whether undated, opportunities, amount. */
    String sql(int breakdown, @Nullable Grouping by) {
        CellFamily family = CellFamily.smallestWith(question.axes(by));
        String value = by == null ? "0" : by.axis() == null ? "quarter" : COLUMNS.getOrDefault(by.axis(), "0");
        return "select " + breakdown + " as breakdown, " + value
                + "::bigint as value, stage, currency, quarter = 0 as undated, "
                + opportunities(family, by) + " as opportunities, sum(amount) as amount from cell where family = "
                + family.code() + conditions() + " group by 2, 3, 4, 5";
    }

    /** What the parameters of the SQL made so far are. */
    List<Object> values() {
        return values;
    }

    private String opportunities(CellFamily family, @Nullable Grouping by) {
        if (!family.has(Axis.OFFERING) || by == Grouping.OFFERING) {
            return "sum(opportunities)";
        }
        SortedSet<String> wanted = question.filters().get(Axis.OFFERING);
        if (wanted == null) {
            return "sum(opportunities) filter (where 1::bigint << (offering - 1) = offerings & -offerings)";
        }
        long bits = bits(DimensionCodes.OFFERING, wanted);
        values.add(bits);
        values.add(bits);
        return "sum(opportunities) filter (where 1::bigint << (offering - 1) = (offerings & ?) & -(offerings & ?))";
    }

    private String conditions() {
        StringBuilder sql = new StringBuilder();
        Period.Range range = question.period().range();
        if (range != null) {
            sql.append(" and (quarter = 0 or quarter between ? and ?)");
            values.add((int) range.from().code());
            values.add((int) range.to().code());
        }
        if (!question.currencies().isEmpty()) {
            sql.append(anyOf("currency", coded(DimensionCodes.CURRENCY, question.currencies())));
        }
        question.filters().forEach((axis, wanted) -> sql.append(condition(axis, wanted)));
        return sql.toString();
    }

    private String condition(Axis axis, Set<String> wanted) {
        return switch (axis) {
            case GEOGRAPHY -> anyOf("geography", coded(DimensionCodes.GEOGRAPHY, wanted));
            case MARKET -> anyOf("market", coded(DimensionCodes.MARKET, wanted));
            case INDUSTRY -> anyOf("industry", coded(DimensionCodes.INDUSTRY, wanted));
            case OFFERING -> anyOf("offering", coded(DimensionCodes.OFFERING, wanted));
            case LEAD_ORGANISATION ->
                anyOf(
                        "lead",
                        wanted.stream()
                                .map(w -> DimensionCodes.lead(LeadOrganisation.valueOf(w)))
                                .toList());
            case JOINT ->
                anyOf(
                        "joint",
                        wanted.stream()
                                .map(w -> DimensionCodes.joint(Boolean.parseBoolean(w)))
                                .toList());
            case USE_CASE -> {
                values.add(bits(DimensionCodes.USE_CASE, wanted));
                yield wanted.contains(Axis.NONE)
                        ? " and (use_cases = 0 or use_cases & ? <> 0)"
                        : " and use_cases & ? <> 0";
            }
        };
    }

    private String anyOf(String column, Collection<Short> wanted) {
        values.add(wanted.stream().map(Short::intValue).toArray(Integer[]::new));
        return " and " + column + " = any(?::smallint[])";
    }

    private List<Short> coded(String dimension, Collection<String> wanted) {
        return wanted.stream()
                .flatMap(value -> codes.find(dimension, value).stream())
                .toList();
    }

    private long bits(String dimension, Collection<String> wanted) {
        long bits = 0;
        for (short code : coded(dimension, wanted)) {
            bits |= DimensionCodes.bit(code);
        }
        return bits;
    }
}
