-- What no account has, and what few have, is found at once.
create index concurrently account_of_geography on account (geography, id);
create index concurrently account_of_industry on account (industry, id);
create index concurrently account_of_segment on account (segment, id);
drop index concurrently account_by_name;
