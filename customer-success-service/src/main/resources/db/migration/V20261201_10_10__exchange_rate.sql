-- The dated rates of the partner program, as last told. A correction has a higher version.
create table exchange_rate (
    id            uuid            primary key,
    version       bigint          not null check (version > 0),
    from_currency text            not null check (from_currency ~ '^[A-Z]{3}$'),
    to_currency   text            not null check (to_currency ~ '^[A-Z]{3}$'),
    valid_on      date            not null,
    rate          numeric(20, 10) not null check (rate > 0)
);
create index exchange_rate_of_day on exchange_rate (to_currency, from_currency, valid_on);
grant select on exchange_rate to partner_caller;

-- What one unit of a currency is worth in USD on a day, by the newest rate on or before it; null without one.
create function usd_rate(text, date) returns numeric stable parallel safe language sql as
$$ select case when $1 = 'USD' then 1 else (
    select rate from exchange_rate
    where to_currency = 'USD' and from_currency = $1 and valid_on <= $2 order by valid_on desc limit 1) end $$;
