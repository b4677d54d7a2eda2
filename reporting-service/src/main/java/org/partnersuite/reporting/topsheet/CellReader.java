package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
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
        try (Query query = db.createQuery(cells.sql())) {
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
            String value = value(question.groupBy().get(breakdown - 1), row.getShort("value"));
            if (value != null) {
                groups.computeIfAbsent(value, v -> new Tally()).add(place, sum);
            }
        }
        return true;
    }

    /** Null for what is in no quarter. */
    private @Nullable String value(Grouping by, short code) {
        return switch (by) {
            case QUARTER -> code == 0 ? null : Quarter.ofCode(code).toString();
            case GEOGRAPHY -> codes.value(DimensionCodes.GEOGRAPHY, code);
            case MARKET -> codes.value(DimensionCodes.MARKET, code);
            case INDUSTRY -> codes.value(DimensionCodes.INDUSTRY, code);
            case OFFERING -> codes.value(DimensionCodes.OFFERING, code);
            case USE_CASE -> codes.value(DimensionCodes.USE_CASE, code);
            case LEAD_ORGANISATION -> LeadOrganisation.values()[code - 1].name();
            case ORGANISATION -> code == 0 ? Grouping.JOINTLY : LeadOrganisation.values()[code - 1].name();
            case JOINT -> String.valueOf(code == DimensionCodes.joint(true));
        };
    }
}
