package org.partnersuite.customersuccess.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.dailywork.Days;

/** How many positions entered and left each stage in a period, and how long they stayed. */
public final class Funnel {
    private Funnel() {}

    /**
     * Which moves count.
     *
     * @param from first day, of UTC
     * @param to last day, included
     */
    public record Scope(
            LocalDate from,
            LocalDate to,
            @Nullable String product,
            @Nullable UUID partner) {}

    /**
     * A stage.
     *
     * @param entered moves into it
     * @param left moves out of it
     * @param medianDays of those that left it; null when none did
     * @param standing positions in it now
     * @param stalled of those
     */
    public record Cell(
            Stage stage, long entered, long left, @Nullable BigDecimal medianDays, long standing, long stalled) {}

    private record Entered(Stage stage, long count) {}

    private record Left(Stage stage, long count, @Nullable BigDecimal median) {}

    private record Standing(Stage stage, long count, long stalled) {}

    /** In the order of the stages, from IMPLEMENT on. */
    public static List<Cell> of(Handle db, Scope scope) {
        String narrowed = " where m.moved_at >= :from and m.moved_at < :end"
                + (scope.product() == null ? "" : " and m.product = :product")
                + (scope.partner() == null ? "" : " and m.partner_id = :partner");
        Map<Stage, Long> entered = new EnumMap<>(Stage.class);
        bound(
                        db,
                        "select m.to_stage as stage, count(*) as count from lifecycle_move m" + narrowed
                                + " group by 1",
                        scope)
                .mapTo(Entered.class)
                .forEach(cell -> entered.put(cell.stage(), cell.count()));
        Map<Stage, Left> left = new EnumMap<>(Stage.class);
        bound(
                        db,
                        "select m.from_stage as stage, count(*) as count, round((percentile_cont(0.5) within group"
                                + " (order by m.days_in_stage))::numeric, 1) as median from lifecycle_move m" + narrowed
                                + " and m.from_stage is not null group by 1",
                        scope)
                .mapTo(Left.class)
                .forEach(cell -> left.put(cell.stage(), cell));
        Map<Stage, Standing> standing = new EnumMap<>(Stage.class);
        bound(
                        db,
                        "select p.stage, count(*) as count, count(p.stalled_on) as stalled from lifecycle_position p"
                                + (scope.product() == null && scope.partner() == null
                                        ? ""
                                        : " join held_subscription s on s.id = p.subscription_id where true"
                                                + (scope.product() == null ? "" : " and s.product = :product")
                                                + (scope.partner() == null
                                                        ? ""
                                                        : " and s.partner_of_record = :partner"))
                                + " group by 1",
                        scope)
                .mapTo(Standing.class)
                .forEach(cell -> standing.put(cell.stage(), cell));
        return List.of(Stage.values()).stream()
                .filter(stage -> !stage.isSelling())
                .map(stage -> cell(stage, entered, left, standing))
                .toList();
    }

    private static Cell cell(
            Stage stage, Map<Stage, Long> entered, Map<Stage, Left> left, Map<Stage, Standing> standing) {
        Left gone = left.getOrDefault(stage, new Left(stage, 0, null));
        Standing here = standing.getOrDefault(stage, new Standing(stage, 0, 0));
        return new Cell(
                stage, entered.getOrDefault(stage, 0L), gone.count(), gone.median(), here.count(), here.stalled());
    }

    private static Query bound(Handle db, String sql, Scope scope) {
        return db.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("from", Days.at(scope.from()))
                .bind("end", Days.at(scope.to().plusDays(1)))
                .bind("product", scope.product())
                .bind("partner", scope.partner());
    }
}
