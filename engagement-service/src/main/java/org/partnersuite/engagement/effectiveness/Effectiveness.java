package org.partnersuite.engagement.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.effectiveness.Comparison.Side;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.unitofwork.Database;

/** Compares win rates with and without engagements: a measurement of the method's claim (EN-15). */
@ApplicationScoped
public class Effectiveness {
    /** Reopened and merged opportunities leave empty cells. */
    private static final String CELLS = """
            select * from effectiveness_cell
            where month between ? and ? and (cardinality(?) = 0 or geography = any (?)) and won + lost > 0
            """;

    private final Database database;
    private final ReferenceCatalog reference;

    Effectiveness(Database database, ReferenceCatalog reference) {
        this.database = database;
        this.reference = reference;
    }

    /** Key of a cell: period and, when grouped, geography. */
    private record Group(YearMonth from, YearMonth to, Optional<String> geography) {
        static final Comparator<Group> ORDER = Comparator.comparing(Group::from)
                .thenComparing(group -> group.geography().orElse(""));
    }

    /** For each period and geography in which something closed, every engagement type. */
    public List<Comparison> of(Question question) {
        Set<String> types = reference.current().codes(ReferenceSetId.ENGAGEMENT_TYPES);
        return database.read(db -> cells(db, question)).entrySet().stream()
                .flatMap(group -> Comparison.of(
                        group.getKey().from(),
                        group.getKey().to(),
                        group.getKey().geography().orElse(null),
                        types,
                        sides(group.getValue()))
                        .stream())
                .toList();
    }

    private static Map<Group, Map<String, Map<String, Cell>>> cells(Handle db, Question question) {
        Map<Group, Map<String, Map<String, Cell>>> groups = new TreeMap<>(Group.ORDER);
        Object[] geographies = question.geographies().toArray();
        db.createQuery(CELLS)
                .bind(0, question.from().atDay(1))
                .bind(1, question.to().atDay(1))
                .bindArray(2, String.class, geographies)
                .bindArray(3, String.class, geographies)
                .map((row, context) -> groups.computeIfAbsent(
                                group(question, row.getObject("month", LocalDate.class), row.getString("geography")),
                                group -> new HashMap<>())
                        .computeIfAbsent(row.getString("engagement_type"), type -> new HashMap<>())
                        .merge(row.getString("currency"), Cell.read(row), Cell::plus))
                .list();
        return groups;
    }

    private static Group group(Question question, LocalDate month, String geography) {
        Optional<String> apart = question.byGeography() ? Optional.of(geography) : Optional.empty();
        return question.per()
                .map(period -> {
                    YearMonth start = period.startOf(month);
                    YearMonth end = period.endOf(start);
                    return new Group(
                            start.isBefore(question.from()) ? question.from() : start,
                            end.isAfter(question.to()) ? question.to() : end,
                            apart);
                })
                .orElseGet(() -> new Group(question.from(), question.to(), apart));
    }

    private static Map<String, Side> sides(Map<String, Map<String, Cell>> byType) {
        Map<String, Side> sides = new HashMap<>();
        byType.forEach((type, byCurrency) -> sides.put(type, new Side(byCurrency)));
        return sides;
    }
}
