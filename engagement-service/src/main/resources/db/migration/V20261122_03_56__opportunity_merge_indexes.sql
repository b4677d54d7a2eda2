create index concurrently opportunity_merged_into on opportunity (merged_into) where merged_into is not null;

-- Likely twins are looked for among an account's open opportunities, by their planned close.
create index concurrently opportunity_open_of_account on opportunity (account_id, close_date)
    where closed_on is null and merged_into is null;
