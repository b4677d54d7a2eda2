package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.DimensionCodes;

/** Reads the total and all breakdowns of a question by one statement, so that they agree with each other. */
final class CellReader {
    private final Question question;
    private final DimensionCodes codes;
    private final Tally whole = new Tally();
    private final Map<Grouping, SortedMap<String, Tally>> breakdowns = new LinkedHashMap<>();

    CellReader(Question question, DimensionCodes codes) {
        this.question = question;
        this.codes = codes;
        question.groupBy().forEach(by -> breakdowns.put(by, new TreeMap<>()));
    }

    Tally whole() {
        return whole;
    }

    /** In the order of the question's groupings. */
    Map<Grouping, SortedMap<String, Tally>> breakdowns() {
        return breakdowns;
    }

    CellReader read(Handle db) {
        CellQuery cells = new CellQuery(question, codes);
        db.select(cells.sql(), cells.values().toArray())
                .map((row, context) -> add(row))
                .list();
        return this;
    }

    private boolean add(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        Tally.Sum sum = new Tally.Sum(row.getLong("opportunities"), amount);
        if (sum.opportunities() == 0 && amount.signum() == 0) {
            return false;
        }
        Tally.Key key = new Tally.Key(
                new Stage(codes.value(DimensionCodes.STAGE, row.getShort("stage"))),
                row.getBoolean("undated"),
                codes.value(DimensionCodes.CURRENCY, row.getShort("currency")));
        int breakdown = row.getInt("breakdown");
        if (breakdown == 0) {
            whole.add(key, sum);
        } else {
            Grouping by = question.groupBy().get(breakdown - 1);
            String value = value(by, row.getShort("value"));
            SortedMap<String, Tally> groups = breakdowns.get(by);
            if (value != null && groups != null) {
                Tally group = groups.computeIfAbsent(value, v -> new Tally());
                group.add(key, sum);
                if (row.getBoolean("jointly")) {
                    group.joint().add(key, sum);
                }
            }
        }
        return true;
    }

    /** The value in words; null for no quarter. */
    private @Nullable String value(Grouping by, short code) {
        return switch (by) {
            case QUARTER -> code == 0 ? null : Quarters.ofCode(code).toString();
            case ORGANISATION -> code == 0 ? Grouping.JOINTLY : codes.value(Dimension.LEAD_ORGANISATION, code);
            default -> codes.value(by.required(), code);
        };
    }
}
