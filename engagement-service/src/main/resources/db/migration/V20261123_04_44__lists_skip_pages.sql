-- Such an index knows from where to where the rows of each page lie, so that a list passes over pages on which nothing fits.
-- Rows lie together by its first column. All have a version, moves, a subject: who says so means that index and no other.
create index concurrently activity_skipped_by_updated on activity using gist
    (updated_at, created_at, planned_start, planned_end, actual_start, actual_end, type, status, source, outcome,
     counts_as_pilot, workshop_kind) include (id) where version > 0;
create index concurrently activity_skipped_by_created on activity using gist
    (created_at, updated_at, planned_start, planned_end, actual_start, actual_end, type, status, source, outcome,
     counts_as_pilot, workshop_kind) include (id) where subject <> '';
create index concurrently opportunity_skipped_by_updated on opportunity using gist
    (updated_at, created_at, stage_entered_at, engaged_on, closed_on, close_date, stage, effective_geography, effective_market,
     currency, origin, lead_organisation, imported) include (id, owner, amount) where merged_into is null and version > 0;
create index concurrently opportunity_skipped_by_created on opportunity using gist
    (created_at, updated_at, stage_entered_at, engaged_on, closed_on, close_date, stage, effective_geography, effective_market,
     currency, origin, lead_organisation, imported) include (id, owner, amount) where merged_into is null and moves > 0;
