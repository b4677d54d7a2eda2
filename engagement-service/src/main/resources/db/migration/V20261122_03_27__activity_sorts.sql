-- As for opportunities: a sort is walked, and what else is asked of a row with few values or a date is asked of the index.
-- Columns of fixed width come first, for they are found without reading those before them.
create index concurrently activity_sorted_by_created on activity
    (created_at, id, updated_at, planned_start, planned_end, actual_start, actual_end, counts_as_pilot,
     type, status, source, outcome, workshop_kind);
create index concurrently activity_sorted_by_updated on activity
    (updated_at, id, created_at, planned_start, planned_end, actual_start, actual_end, counts_as_pilot,
     type, status, source, outcome, workshop_kind);
create index concurrently activity_sorted_by_planned_start on activity
    (planned_start, id, created_at, updated_at, planned_end, actual_start, actual_end, counts_as_pilot,
     type, status, source, outcome, workshop_kind);
create index concurrently activity_sorted_by_actual_start on activity
    (actual_start, id, created_at, updated_at, planned_start, planned_end, actual_end, counts_as_pilot,
     type, status, source, outcome, workshop_kind);
drop index concurrently activity_by_created;
drop index concurrently activity_by_updated;
drop index concurrently activity_by_planned_start;
drop index concurrently activity_by_actual_start;

create index concurrently roadblock_sorted_by_raised on roadblock
    (raised_at, id, created_at, updated_at, resolved_at, severity, category, offering, geography);
create index concurrently roadblock_sorted_by_created on roadblock
    (created_at, id, raised_at, updated_at, resolved_at, severity, category, offering, geography);
create index concurrently roadblock_sorted_by_updated on roadblock
    (updated_at, id, raised_at, created_at, resolved_at, severity, category, offering, geography);
drop index concurrently roadblock_by_raised;
drop index concurrently roadblock_by_created;
drop index concurrently roadblock_by_updated;
