-- A sort is walked, and what else is asked of a row is asked of the index: whoever wants the lost ones by their creation
-- passes the open ones at sixty nanoseconds each, instead of fetching them. Columns of fixed width come first, for they
-- are found without reading those before them.
create index concurrently opportunity_sorted_by_created on opportunity
    (created_at, id, engaged_on, stage_entered_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography);
create index concurrently opportunity_sorted_by_updated on opportunity
    (updated_at, id, engaged_on, stage_entered_at, created_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography);
create index concurrently opportunity_sorted_by_stage_entered on opportunity
    (stage_entered_at, id, engaged_on, created_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography);
create index concurrently opportunity_sorted_by_close_date on opportunity
    (close_date, id, engaged_on, stage_entered_at, created_at, updated_at, imported, closed_on,
     stage, owner, effective_market, effective_geography);
create index concurrently opportunity_sorted_by_amount on opportunity
    (amount, id, engaged_on, stage_entered_at, created_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography);
create index concurrently opportunity_sorted_by_name on opportunity
    (name, id, engaged_on, stage_entered_at, created_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography);
drop index concurrently opportunity_by_created;
drop index concurrently opportunity_by_updated;
drop index concurrently opportunity_by_stage_entered;
drop index concurrently opportunity_by_close_date;
drop index concurrently opportunity_by_amount;
drop index concurrently opportunity_by_name;

-- Where few rows are found. Equal keys are kept once, so these are small; the codes with few values share one index, as
-- PostgreSQL skips from value to value of the columns before the one that is asked for.
create index concurrently opportunity_of_market on opportunity (effective_market);
create index concurrently opportunity_of_geography on opportunity (effective_geography);
create index concurrently opportunity_by_engaged_on on opportunity (engaged_on);
create index concurrently opportunity_of_kind on opportunity (lead_organisation, origin, imported, currency);
create index concurrently opportunity_of_external_id on opportunity (external_id) where external_id is not null;
