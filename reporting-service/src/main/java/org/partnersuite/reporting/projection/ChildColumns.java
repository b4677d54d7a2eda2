package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of each kind of child. */
final class ChildColumns {
    static final List<Column<ActivityState>> OF_ACTIVITY = with(
            Column.of("opportunity_id", "uuid", ActivityState::opportunityId),
            Column.of("type", "text", ActivityState::type),
            Column.of("source", "text", ActivityState::source),
            Column.of("subject", "text", ActivityState::subject),
            Column.of("counts_as", "text", a -> a.countsAs() == null ? null : String.valueOf(a.countsAs())),
            Column.of("status", "text", a -> a.status().name()),
            Column.of("planned_start", "date", ActivityState::plannedStart),
            Column.of("planned_end", "date", ActivityState::plannedEnd),
            Column.of("actual_start", "date", ActivityState::actualStart),
            Column.of("actual_end", "date", ActivityState::actualEnd),
            Column.of("cancelled_on", "date", ActivityState::cancelledOn),
            Column.of("outcome", "text", ActivityState::outcome),
            Column.of("technical_seller", "text", ActivityState::technicalSeller),
            Column.of("decided_on", "date", ActivityState::decidedOn),
            Column.of("quarter", "text", a -> a.quarter() == null ? null : String.valueOf(a.quarter())),
            Column.of("updated_at", "timestamptz", a -> at(a.updatedAt())));

    static final List<Column<RoadblockState>> OF_ROADBLOCK = with(
            Column.of("opportunity_id", "uuid", RoadblockState::opportunityId),
            Column.of("category", "text", RoadblockState::category),
            Column.of("severity", "text", RoadblockState::severity),
            Column.of("offering", "text", RoadblockState::offering),
            Column.of("description", "text", RoadblockState::description),
            Column.of("raised_by", "text", RoadblockState::raisedBy),
            Column.of("raised_at", "timestamptz", r -> at(r.raisedAt())),
            Column.of("resolved_by", "text", RoadblockState::resolvedBy),
            Column.of("resolved_at", "timestamptz", r -> at(r.resolvedAt())),
            Column.of("updated_at", "timestamptz", r -> at(r.updatedAt())));

    static final List<Column<RequirementState>> OF_REQUIREMENT = with(
            Column.array("missing", "text[]", r -> ArrayLiteral.of(r.missing())),
            Column.of("evaluated_at", "timestamptz", r -> at(r.evaluatedAt())));

    static final List<Column<DealSupportState>> OF_DEAL_SUPPORT = with(
            Column.of("opportunity_id", "uuid", DealSupportState::opportunityId),
            Column.of("help", "text", DealSupportState::help),
            Column.of("offering", "text", DealSupportState::offering),
            Column.of("desired_start", "date", DealSupportState::desiredStart),
            Column.of("status", "text", DealSupportState::status),
            Column.of("status_since", "timestamptz", d -> at(d.statusSince())),
            Column.of("updated_at", "timestamptz", d -> at(d.updatedAt())));

    private ChildColumns() {}

    @SafeVarargs
    private static <C extends Child> List<Column<C>> with(Column<C>... own) {
        List<Column<C>> columns = new ArrayList<>(
                List.of(Column.of("id", "uuid", Child::id), Column.of("version", "bigint", Child::version)));
        columns.addAll(List.of(own));
        return List.copyOf(columns);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
