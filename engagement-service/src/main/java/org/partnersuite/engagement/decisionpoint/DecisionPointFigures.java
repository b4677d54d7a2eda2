package org.partnersuite.engagement.decisionpoint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;

/** How often decision points landed and expanded, by owner and period (EN-16). */
public final class DecisionPointFigures {
    /** Served by the indexes of the time, and of the owner and the time. */
    private static final String SQL = """
            select owner, date_trunc('month', at at time zone 'UTC')::date as month,
                   count(*) filter (where to_status = 'LANDED') as landed,
                   count(*) filter (where to_status = 'EXPANDED') as expanded
            from decision_point_move
            where at >= :begin and at < :end and to_status in ('LANDED', 'EXPANDED')%s
            group by 1, 2
            """;

    private DecisionPointFigures() {}

    /**
     * Of one owner in one period.
     *
     * @param expanded each further expansion counts
     */
    public record Figure(MonthRange months, String owner, long landed, long expanded) {
        private static final Comparator<Figure> ORDER = Comparator.<Figure, YearMonth>comparing(
                        figure -> figure.months().from())
                .thenComparing(Figure::owner);

        private Figure plus(Figure other) {
            return new Figure(months, owner, landed + other.landed, expanded + other.expanded);
        }
    }

    /**
     * By period and owner; those with neither are left out.
     *
     * @param per all months together when null
     * @param owner of all when null
     */
    public static List<Figure> of(Handle db, MonthRange months, @Nullable Period per, @Nullable String owner) {
        var query = db.createQuery(SQL.formatted(owner == null ? "" : " and owner = :owner"))
                .bind("begin", months.begin())
                .bind("end", months.end());
        if (owner != null) {
            query.bind("owner", owner);
        }
        Map<List<Object>, Figure> figures = new HashMap<>();
        query.map((row, context) -> new Figure(
                        months.around(per, row.getObject("month", LocalDate.class)),
                        row.getString("owner"),
                        row.getLong("landed"),
                        row.getLong("expanded")))
                .forEach(figure -> figures.merge(List.of(figure.months(), figure.owner()), figure, Figure::plus));
        return figures.values().stream().sorted(Figure.ORDER).toList();
    }
}
