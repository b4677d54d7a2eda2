-- Lists show only what was not merged: indexes of these alone answer what is asked of a row with few values.
create index concurrently opportunity_listed_by_amount on opportunity
    (amount, id, engaged_on, stage_entered_at, created_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography, origin, lead_organisation, currency) where merged_into is null;
create index concurrently opportunity_listed_by_close_date on opportunity
    (close_date, id, engaged_on, stage_entered_at, created_at, updated_at, imported, closed_on,
     stage, owner, effective_market, effective_geography, amount, origin, lead_organisation, currency) where merged_into is null;
create index concurrently opportunity_listed_by_created on opportunity
    (created_at, id, engaged_on, stage_entered_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography, amount, origin, lead_organisation, currency) where merged_into is null;
create index concurrently opportunity_listed_by_name on opportunity
    (name, id, engaged_on, stage_entered_at, created_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography, amount, origin, lead_organisation, currency) where merged_into is null;
create index concurrently opportunity_listed_by_stage_entered on opportunity
    (stage_entered_at, id, engaged_on, created_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography, amount, origin, lead_organisation, currency) where merged_into is null;
create index concurrently opportunity_listed_by_updated on opportunity
    (updated_at, id, engaged_on, stage_entered_at, created_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography, amount, origin, lead_organisation, currency) where merged_into is null;
drop index concurrently opportunity_living_by_amount;
drop index concurrently opportunity_sorted_by_close_date;
drop index concurrently opportunity_sorted_by_created;
drop index concurrently opportunity_sorted_by_name;
drop index concurrently opportunity_sorted_by_stage_entered;
drop index concurrently opportunity_sorted_by_updated;
