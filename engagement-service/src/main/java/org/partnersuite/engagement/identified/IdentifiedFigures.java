package org.partnersuite.engagement.identified;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;

/** How many opportunities were identified, by technical role, person and period (EN-16). */
public final class IdentifiedFigures {
    /** Served by the indexes of the day, and of role or person and the day. */
    private static final String SQL = """
            select role, person, date_trunc('month', engaged_on)::date as month,
                   count(*) filter (where kind = 'TECHNICAL') as technical,
                   count(*) filter (where kind = 'DEPLOYMENT') as deployment
            from identified_opportunity
            where engaged_on between :from and :to%s%s
            group by 1, 2, 3
            """;

    private IdentifiedFigures() {}

    /** Of one role and person in one period. */
    public record Figure(MonthRange months, TeamMember.Role role, String person, long technical, long deployment) {
        private static final Comparator<Figure> ORDER = Comparator.<Figure, YearMonth>comparing(
                        figure -> figure.months().from())
                .thenComparing(Figure::role)
                .thenComparing(Figure::person);

        private Figure plus(Figure other) {
            return new Figure(months, role, person, technical + other.technical, deployment + other.deployment);
        }
    }

    /**
     * By period, role and person; those without any are left out.
     *
     * @param per all months together when null
     * @param role of all when null
     * @param person of all when null
     */
    public static List<Figure> of(
            Handle db,
            MonthRange months,
            @Nullable Period per,
            TeamMember.@Nullable Role role,
            @Nullable String person) {
        var query = db.createQuery(SQL.formatted(
                        role == null ? "" : " and role = :role", person == null ? "" : " and person = :person"))
                .bind("from", months.firstDay())
                .bind("to", months.lastDay());
        if (role != null) {
            query.bind("role", role.name());
        }
        if (person != null) {
            query.bind("person", person);
        }
        Map<List<Object>, Figure> figures = new HashMap<>();
        query.map((row, context) -> new Figure(
                        months.around(per, row.getObject("month", LocalDate.class)),
                        TeamMember.Role.valueOf(row.getString("role")),
                        row.getString("person"),
                        row.getLong("technical"),
                        row.getLong("deployment")))
                .forEach(figure ->
                        figures.merge(List.of(figure.months(), figure.role(), figure.person()), figure, Figure::plus));
        return figures.values().stream().sorted(Figure.ORDER).toList();
    }
}
