package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Quarter;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.DimensionCodes;

/** Reads the cells of a question: the whole and all its breakdowns by one statement, so that they agree with each other. */
final class CellReader {
    private final Question question;
    private final DimensionCodes codes;
    private final Tally whole = new Tally();
    private final List<SortedMap<String, Tally>> breakdowns = new ArrayList<>();

    CellReader(Question question, DimensionCodes codes) {
        this.question = question;
        this.codes = codes;
        question.groupBy().forEach(by -> breakdowns.add(new TreeMap<>()));
    }

    Tally whole() {
        return whole;
    }

    /** In the order of the question's groupings. */
    List<SortedMap<String, Tally>> breakdowns() {
        return breakdowns;
    }

    CellReader read(Handle db) {
        CellQuery cells = new CellQuery(question, codes);
        List<String> parts = new ArrayList<>();
        parts.add(cells.sql(0, null));
        for (Grouping by : question.groupBy()) {
            parts.add(cells.sql(parts.size(), by));
        }
        try (Query query = db.createQuery(String.join(" union all ", parts))) {
            List<Object> values = cells.values();
            for (int i = 0; i < values.size(); i++) {
                query.bind(i, values.get(i));
            }
            query.map((row, context) -> add(row)).list();
        }
        return this;
    }

    private boolean add(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        Tally.Sum sum = new Tally.Sum(row.getLong("opportunities"), amount);
        if (sum.opportunities() == 0 && amount.signum() == 0) {
            return false;
        }
        Tally.Place place = new Tally.Place(
                Stage.ofCode(row.getInt("stage")),
                row.getBoolean("undated"),
                codes.value(DimensionCodes.CURRENCY, row.getShort("currency")));
        int breakdown = row.getInt("breakdown");
        if (breakdown == 0) {
            whole.add(place, sum);
        } else {
            SortedMap<String, Tally> groups = breakdowns.get(breakdown - 1);
            for (String value : values(question.groupBy().get(breakdown - 1), row.getLong("value"))) {
                groups.computeIfAbsent(value, v -> new Tally()).add(place, sum);
            }
        }
        return true;
    }

    private List<String> values(Grouping by, long code) {
        return switch (by) {
            case QUARTER ->
                code == 0 ? List.of() : List.of(Quarter.ofCode((int) code).toString());
            case GEOGRAPHY -> List.of(codes.value(DimensionCodes.GEOGRAPHY, (short) code));
            case MARKET -> List.of(codes.value(DimensionCodes.MARKET, (short) code));
            case INDUSTRY -> List.of(codes.value(DimensionCodes.INDUSTRY, (short) code));
            case OFFERING -> List.of(codes.value(DimensionCodes.OFFERING, (short) code));
            case LEAD_ORGANISATION -> List.of(LeadOrganisation.values()[(int) code - 1].name());
            case JOINT -> List.of(String.valueOf(code == DimensionCodes.joint(true)));
            case USE_CASE -> useCases(code);
        };
    }

    /** An opportunity is in the group of each of its use cases that is asked for. */
    private List<String> useCases(long bits) {
        SortedSet<String> wanted = question.filters().get(Axis.USE_CASE);
        if (bits == 0) {
            return List.of(Axis.NONE);
        }
        List<String> values = new ArrayList<>();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            String value = codes.value(DimensionCodes.USE_CASE, (short) (Long.numberOfTrailingZeros(rest) + 1));
            if (wanted == null || wanted.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }
}
