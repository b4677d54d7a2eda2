-- Behind row-level security PostgreSQL does not use what it knows of the frequency of amounts; it reads few of a range when the
-- index alone answers, and lists show only what was not merged.
create index concurrently opportunity_living_by_amount on opportunity
    (amount, id, engaged_on, stage_entered_at, created_at, updated_at, imported, close_date, closed_on,
     stage, owner, effective_market, effective_geography) where merged_into is null;
drop index concurrently opportunity_sorted_by_amount;
