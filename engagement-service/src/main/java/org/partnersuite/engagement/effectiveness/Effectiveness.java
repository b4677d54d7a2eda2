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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.effectiveness.Comparison.Side;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.unitofwork.Database;

/** Compares win rates with and without engagements: a measurement of the method's claim (EN-15). */
@ApplicationScoped
public class Effectiveness {
    /** Of a month, a geography and a value of a stratum; reopened and merged opportunities leave empty cells. */
    private static final String CELLS = """
            select month, geography, currency, engagement_type, %s as stratum, %s
            from effectiveness_cell
            where month between ? and ? and (cardinality(?) = 0 or geography = any (?))
            group by 1, 2, 3, 4, 5 having sum(won) + sum(lost) > 0
            """;

    private static final String SUMS =
            Cell.SUMS.stream().map(sum -> "sum(%1$s) as %1$s".formatted(sum)).collect(Collectors.joining(", "));

    private final Database database;
    private final ReferenceCatalog reference;

    Effectiveness(Database database, ReferenceCatalog reference) {
        this.database = database;
        this.reference = reference;
    }

    /** Key of a comparison: period and, when grouped, geography and value of the stratum. */
    private record Group(MonthRange months, Optional<String> geography, Optional<String> stratum) {
        static final Comparator<Group> ORDER = Comparator.<Group, YearMonth>comparing(
                        group -> group.months().from())
                .thenComparing(group -> group.geography().orElse(""))
                .thenComparing(group -> group.stratum().orElse(""));
    }

    /** For each period and geography in which something closed, every engagement type. */
    public List<Comparison> of(Question question) {
        Set<String> types = reference.current().codes(ReferenceSetId.ENGAGEMENT_TYPES);
        return database.read(db -> cells(db, question)).entrySet().stream()
                .flatMap(group -> Comparison.of(
                        group.getKey().months(),
                        group.getKey().geography().orElse(null),
                        group.getKey().stratum().orElse(null),
                        types,
                        sides(group.getValue()))
                        .stream())
                .toList();
    }

    private static Map<Group, Map<String, Map<String, Cell>>> cells(Handle db, Question question) {
        Map<Group, Map<String, Map<String, Cell>>> groups = new TreeMap<>(Group.ORDER);
        Object[] geographies = question.geographies().toArray();
        db.createQuery(CELLS.formatted(question.by().map(Stratum::column).orElse("null::text"), SUMS))
                .bind(0, question.months().firstDay())
                .bind(1, question.months().to().atDay(1))
                .bindArray(2, String.class, geographies)
                .bindArray(3, String.class, geographies)
                .map((row, context) -> groups.computeIfAbsent(
                                group(
                                        question,
                                        row.getObject("month", LocalDate.class),
                                        row.getString("geography"),
                                        row.getString("stratum")),
                                group -> new HashMap<>())
                        .computeIfAbsent(row.getString("engagement_type"), type -> new HashMap<>())
                        .merge(row.getString("currency"), Cell.read(row), Cell::plus))
                .list();
        return groups;
    }

    private static Group group(Question question, LocalDate month, String geography, @Nullable String stratum) {
        Optional<String> apart = question.byGeography() ? Optional.of(geography) : Optional.empty();
        return new Group(
                question.months().around(question.per().orElse(null), month), apart, Optional.ofNullable(stratum));
    }

    private static Map<String, Side> sides(Map<String, Map<String, Cell>> byType) {
        Map<String, Side> sides = new HashMap<>();
        byType.forEach((type, byCurrency) -> sides.put(type, new Side(byCurrency)));
        return sides;
    }
}
