-- As for opportunities: a sort is walked, and every filter is answered by its index.
create index concurrently account_sorted_by_name on account
    (name, id, created_at, updated_at, market, geography, industry, segment, owner, external_source, external_id);
create index concurrently account_sorted_by_created on account
    (created_at, id, updated_at, market, geography, industry, segment, owner, external_source, external_id);
create index concurrently account_sorted_by_updated on account
    (updated_at, id, created_at, market, geography, industry, segment, owner, external_source, external_id);
drop index concurrently account_by_created;
drop index concurrently account_by_updated;
-- account_by_name stays: imports find accounts by their names.
create index concurrently account_of_external_id on account (external_id) where external_id is not null;
