package org.partnersuite.partnerprogram.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Lists of an edition that have tables of their own: eligible integrations, duties, points of satisfaction. */
final class EditionParts {
    private static final Table<IntegrationRow> INTEGRATIONS =
            Table.of("edition_integration", "code", IntegrationRow.class);
    private static final Table<DutyRow> DUTIES = Table.of("edition_duty", "role", DutyRow.class);
    private static final Table<PointsRow> POINTS = Table.of("edition_satisfaction_points", "at_least", PointsRow.class);

    private record IntegrationRow(
            int edition, int position, @Nested EligibleIntegration integration) {}

    private record DutyRow(int edition, RoleDuties.Role role, int position, String duty) {}

    private record PointsRow(int edition, BigDecimal atLeast, int points) {}

    private EditionParts() {}

    static List<EligibleIntegration> integrations(Handle db, int edition) {
        return db.createQuery("""
                        select code, name, kind, aligned_with_offering_strategy from edition_integration
                        where edition = :edition order by position
                        """)
                .bind("edition", edition)
                .map(Rows.of(EligibleIntegration.class))
                .list();
    }

    static List<RoleDuties> duties(Handle db, int edition) {
        Map<RoleDuties.Role, List<String>> byRole = new LinkedHashMap<>();
        db.createQuery("select * from edition_duty where edition = :edition order by role desc, position")
                .bind("edition", edition)
                .map(Rows.of(DutyRow.class))
                .forEach(row -> byRole.computeIfAbsent(row.role(), none -> new ArrayList<>())
                        .add(row.duty()));
        return byRole.entrySet().stream()
                .map(entry -> new RoleDuties(entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<SatisfactionPoints> points(Handle db, int edition) {
        return db.createQuery("""
                        select edition, at_least, points from edition_satisfaction_points
                        where edition = :edition order by at_least
                        """)
                .bind("edition", edition)
                .map(Rows.of(
                        PointsRow.class,
                        row -> new SatisfactionPoints(
                                row.atLeast().stripTrailingZeros().toPlainString(), row.points())))
                .list();
    }

    static void insert(Handle db, Edition edition) {
        int number = edition.number();
        INTEGRATIONS.insert(
                db,
                numbered(
                        edition.eligibleIntegrations().size(),
                        i -> new IntegrationRow(
                                number, i + 1, edition.eligibleIntegrations().get(i))));
        for (RoleDuties role : edition.duties()) {
            DUTIES.insert(
                    db,
                    numbered(
                            role.duties().size(),
                            i -> new DutyRow(
                                    number, role.role(), i + 1, role.duties().get(i))));
        }
        POINTS.insert(db, numbered(edition.satisfactionPoints().size(), i -> {
            SatisfactionPoints points = edition.satisfactionPoints().get(i);
            return new PointsRow(number, points.threshold(), points.points());
        }));
    }

    private static <T> List<T> numbered(int size, IntFunction<T> row) {
        return IntStream.range(0, size).mapToObj(row).toList();
    }
}
