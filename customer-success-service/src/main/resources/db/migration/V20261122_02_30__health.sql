create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Published versions of models; a past score keeps the version it used, so none ever changes.
create table health_model (
    id           uuid        primary key,
    offer        text        not null check (offer <> ''),
    version      integer     not null check (version > 0),
    name         text        not null check (name <> ''),
    definition   jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    constraint health_model_version_unique unique (offer, version)
);
create trigger health_model_is_immutable
    before update or delete or truncate on health_model
    for each statement execute function refuse_change();

-- What is known of a subscription, each input with who put it in and when; no row while nothing was ever put in.
create table health_inputs (
    subscription_id uuid        primary key references subscription,
    version         bigint      not null check (version > 0),
    inputs          jsonb       not null,
    updated_at      timestamptz not null
);

-- One row per scoring, numbered per subscription; the last one holds.
create table health_score (
    id              uuid        primary key,
    subscription_id uuid        not null references subscription,
    customer_id     uuid        not null references customer,
    number          integer     not null check (number > 0),
    offer           text        not null,
    model_version   integer     not null,
    score           numeric(4, 2) check (score between 1 and 10),
    band            text        check (band in ('GREEN', 'YELLOW', 'RED')),
    coverage        numeric     not null check (coverage between 0 and 100),
    explanation     jsonb       not null,
    inputs          jsonb       not null,
    scored_at       timestamptz not null,
    scored_by       text        not null,
    constraint health_score_number_unique unique (subscription_id, number),
    constraint health_score_model foreign key (offer, model_version) references health_model (offer, version),
    constraint health_score_needs_coverage check ((score is null) = (coverage < 50) and (score is null) = (band is null))
);
create index health_score_of_customer on health_score (customer_id, scored_at, id);
create index health_score_of_subscription on health_score (subscription_id, scored_at, id);
create index health_score_by_scored_at on health_score (scored_at, id);
create trigger health_score_is_immutable
    before update or delete or truncate on health_score
    for each statement execute function refuse_change();

-- A partner's caller reads the models, and what is known of its own subscriptions.
grant select on health_model, health_inputs, health_score to partner_caller;

alter table health_inputs enable row level security;
create policy health_inputs_of_all on health_inputs using (true);
create policy health_inputs_of_partner on health_inputs as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));

alter table health_score enable row level security;
create policy health_score_of_all on health_score using (true);
create policy health_score_of_partner on health_score as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
