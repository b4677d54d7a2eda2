-- Append only: a corrected rate is a newer row for the same day, so that past answers can be told again.
create table exchange_rate (
    id            uuid            primary key,
    version       bigint          not null check (version > 0),
    from_currency text            not null check (from_currency ~ '^[A-Z]{3}$'),
    to_currency   text            not null check (to_currency ~ '^[A-Z]{3}$'),
    valid_on      date            not null,
    rate          numeric(20, 10) not null check (rate > 0),
    known_from    timestamptz     not null,
    known_to      timestamptz     not null default 'infinity',
    constraint exchange_rate_converts check (from_currency <> to_currency),
    constraint exchange_rate_known check (known_from < known_to)
);
create unique index exchange_rate_current on exchange_rate (from_currency, to_currency, valid_on)
    where known_to = 'infinity';
create index exchange_rate_by_day on exchange_rate (valid_on, id) where known_to = 'infinity';
create index exchange_rate_known_at on exchange_rate (to_currency, from_currency, valid_on, known_from);

-- A partner's sums are told in the program's currency.
grant select on exchange_rate to partner_caller;
