-- Closed opportunities and what engaged their clients before, derived (EN-15).
create table closed_opportunity (
    opportunity_id   uuid           primary key references opportunity,
    closed_on        date           not null,
    geography        text,
    won              boolean        not null,
    currency         text           not null,
    amount           numeric(19, 4) not null,
    engagement_types text[]         not null,
    other_types      text[]         not null,
    engage_seconds   bigint,
    qualify_seconds  bigint,
    design_seconds   bigint,
    propose_seconds  bigint
);
create index closed_opportunity_by_day on closed_opportunity (closed_on, opportunity_id);
create index closed_opportunity_of_geography on closed_opportunity (geography, closed_on, opportunity_id);
create index closed_opportunity_of_currency on closed_opportunity (currency, closed_on, opportunity_id);

-- Their sums by month, geography and currency; for each type those with it, and for '' all. A count is of those with a time recorded
-- in the stage. One process writes them.
create table effectiveness_cell (
    month           date           not null,
    geography       text           not null,
    currency        text           not null,
    engagement_type text           not null,
    won             bigint         not null,
    lost            bigint         not null,
    won_amount      numeric(30, 4) not null,
    lost_amount     numeric(30, 4) not null,
    engage_count    bigint         not null,
    engage_seconds  bigint         not null,
    qualify_count   bigint         not null,
    qualify_seconds bigint         not null,
    design_count    bigint         not null,
    design_seconds  bigint         not null,
    propose_count   bigint         not null,
    propose_seconds bigint         not null,
    primary key (month, geography, currency, engagement_type)
);
