-- A range of one date along the sort by another that goes with it: days are few, so an index skips from one to the next.
create index concurrently activity_by_planned_start_and_end on activity (planned_start, planned_end, id);
create index concurrently activity_by_planned_and_actual_start on activity (planned_start, actual_start, id);
create index concurrently activity_by_planned_start_and_actual_end on activity (planned_start, actual_end, id);
create index concurrently activity_by_actual_and_planned_start on activity (actual_start, planned_start, id);
create index concurrently activity_by_actual_start_and_planned_end on activity (actual_start, planned_end, id);
create index concurrently activity_by_actual_start_and_end on activity (actual_start, actual_end, id);
