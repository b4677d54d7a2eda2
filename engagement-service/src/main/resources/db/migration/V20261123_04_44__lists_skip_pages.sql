-- Such an index knows from where to where the rows of each page lie, so that a list passes over pages on which nothing fits.
-- What was touched last lies together. All rows have a version: who says so means this index.
create index concurrently activity_skipped_through on activity using gist
    (updated_at, created_at, planned_start, planned_end, actual_start, actual_end, type, status, source)
    include (id, outcome, counts_as_pilot, workshop_kind) where version > 0;
create index concurrently opportunity_skipped_through on opportunity using gist
    (updated_at, created_at, stage_entered_at, engaged_on, closed_on, close_date, stage)
    include (id, effective_geography, effective_market, owner, currency, amount, origin, lead_organisation, imported)
    where merged_into is null and version > 0;
