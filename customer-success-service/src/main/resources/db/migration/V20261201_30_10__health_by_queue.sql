-- Scores have four decimals; a score is stored with what results from it. Scores that were counted before keep what they said.
drop view if exists current_health;
alter table health_score disable trigger health_score_is_immutable;
alter table health_score
    alter column score type numeric(6, 4),
    add column base_band text check (base_band in ('GREEN', 'YELLOW', 'RED')),
    add column rule text check (rule in ('SEVERITY_1_OPEN', 'SPONSOR_LEFT', 'PAYMENT_OVERDUE')),
    add column override_id uuid,
    add column result_score numeric(6, 4) check (result_score between 1 and 10),
    add column result_band text check (result_band in ('GREEN', 'YELLOW', 'RED')),
    add column quiet boolean not null default false;
update health_score set base_band = band, result_score = score, result_band = band where score is not null;
alter table health_score
    alter column quiet drop default,
    add constraint health_score_result_whole check ((result_score is null) = (result_band is null));
alter table health_score enable trigger health_score_is_immutable;

-- Scores are made by the service alone, from a queue: a partner's answer asks for one.
revoke insert on health_score from partner_caller;
drop policy health_score_made_by_partner on health_score;

create table health_override (
    id              uuid          primary key,
    version         bigint        not null check (version > 0),
    subscription_id uuid          not null references subscription,
    customer_id     uuid          not null references customer,
    value           numeric(6, 4) not null check (value between 1 and 10),
    reason          text          not null check (reason <> ''),
    expires_on      date          not null,
    asked_by        text          not null,
    status          text          not null check (status in ('ASKED', 'APPROVED', 'REFUSED', 'ENDED')),
    decided_by      text,
    decided_at      timestamptz,
    decision_note   text,
    end_reason      text,
    created_at      timestamptz   not null,
    updated_at      timestamptz   not null,
    constraint health_override_decided check ((decided_by is null) = (decided_at is null)),
    constraint health_override_by_two check (status <> 'APPROVED' or decided_by <> asked_by),
    constraint health_override_ended check ((status = 'ENDED') = (end_reason is not null))
);
create unique index health_override_waiting_once on health_override (subscription_id) where status = 'ASKED';
create unique index health_override_in_force_once on health_override (subscription_id) where status = 'APPROVED';
create index health_override_of_subscription on health_override (subscription_id, created_at, id);
create index health_override_of_status on health_override (status, expires_on, id);
create index health_override_by_created on health_override (created_at, id);

-- The newest scoring of each subscription, kept with it.
create table health_state (
    subscription_id uuid          primary key references subscription,
    customer_id     uuid          not null references customer,
    number          integer       not null check (number > 0),
    base_band       text,
    computed_score  numeric(6, 4),
    computed_band   text,
    score           numeric(6, 4),
    band            text          check (band in ('GREEN', 'YELLOW', 'RED')),
    band_since      date,
    coverage        numeric       not null,
    rule            text,
    override_id     uuid,
    check_on        date          not null,
    digest          text          not null,
    scored_at       timestamptz   not null,
    constraint health_state_whole check ((score is null) = (band is null) and (band is null) = (band_since is null))
);
create index health_state_by_check on health_state (check_on, subscription_id);
create index health_state_of_customer on health_state (customer_id);
insert into health_state (subscription_id, customer_id, number, base_band, computed_score, computed_band, score, band, band_since,
                          coverage, check_on, digest, scored_at)
select distinct on (subscription_id) subscription_id, customer_id, number, band, score, band, score, band,
       case when band is not null then (scored_at at time zone 'UTC')::date end, coverage,
       (scored_at at time zone 'UTC')::date, '', scored_at
from health_score order by subscription_id, number desc;

-- Others read the newest score here, and all of them there.
create view subscription_health with (security_invoker = true) as
    select subscription_id, customer_id, computed_score, computed_band, score, band, coverage, band_since, rule, override_id, scored_at
    from health_state;
create view current_health with (security_invoker = true) as select subscription_id, band, score from health_state;
create view health_scored with (security_invoker = true) as
    select id, subscription_id, customer_id, number, offer, model_version, score, band, result_score, result_band, quiet, coverage,
           explanation, scored_at
    from health_score;

-- Subscriptions whose inputs were written, put in with the write itself; how long the oldest has waited is a metric.
create table health_due (
    id              bigint      generated always as identity primary key,
    subscription_id uuid        not null,
    quiet           boolean     not null,
    due_at          timestamptz not null default now()
);
alter table health_due set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);

-- The setting app.import marks the transactions of imports: what they write opens nothing.
create function health_is_due(subscriptions uuid[], quietly boolean) returns boolean
    security definer set search_path = public language sql as
$$
    insert into health_due (subscription_id, quiet)
    select distinct subscription, quietly or coalesce(current_setting('app.import', true), '') = 'on'
    from unnest(subscriptions) subscription;
    select true;
$$;
create function health_is_due_of_customers(customers uuid[], quietly boolean) returns boolean
    security definer set search_path = public language sql as
$$
    select health_is_due(array(select s.id from subscription s where s.customer_id = any(customers)), quietly);
$$;

create function health_of_changed_is_due() returns trigger language plpgsql as
$$
begin
    perform health_is_due(array(select subscription_id from changed), false);
    return null;
end
$$;
create trigger health_inputs_inserted_is_due after insert on health_inputs
    referencing new table as changed for each statement execute function health_of_changed_is_due();
create trigger health_inputs_updated_is_due after update on health_inputs
    referencing new table as changed for each statement execute function health_of_changed_is_due();
create trigger health_override_inserted_is_due after insert on health_override
    referencing new table as changed for each statement execute function health_of_changed_is_due();
create trigger health_override_updated_is_due after update on health_override
    referencing new table as changed for each statement execute function health_of_changed_is_due();

-- A subscription's users, trial and product are inputs too, once it is scored, or is about to be.
create function health_of_subscriptions_is_due() returns trigger language plpgsql as
$$
begin
    perform health_is_due(array(
        select n.id from changed n join former o on o.id = n.id
        where (n.licensed_users, n.trial, n.trial_start, n.converted_on, n.contract_start, n.customer_id)
            is distinct from (o.licensed_users, o.trial, o.trial_start, o.converted_on, o.contract_start, o.customer_id)
          and (exists (select from health_state h where h.subscription_id = n.id)
               or exists (select from health_due d where d.subscription_id = n.id))), false);
    return null;
end
$$;
create trigger subscription_updated_is_scored after update on subscription
    referencing new table as changed old table as former
    for each statement execute function health_of_subscriptions_is_due();

-- What a score is made of, of the subscription.
create view scored_subscription with (security_invoker = true) as
    select id, customer_id, product, status, trial, contract_start, contract_end,
           coalesce(trial_start, case when trial or converted_on is not null then contract_start end) as trial_start,
           converted_on, licensed_users, arr, currency, partner_of_record, created_at
    from subscription;

create table health_model_preview (
    id          uuid        primary key,
    model       jsonb       not null,
    status      text        not null check (status in ('WAITING', 'DONE', 'FAILED')),
    segments    jsonb,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    computed_at timestamptz,
    constraint health_model_preview_done check ((status = 'DONE') = (segments is not null))
);
create index health_model_preview_waiting on health_model_preview (asked_at, id) where status = 'WAITING';

-- A partner's caller reads what results of its own subscriptions.
grant select on health_state, subscription_health, current_health, health_scored, scored_subscription, health_override
    to partner_caller;
alter table health_state enable row level security;
create policy health_state_of_all on health_state using (true);
create policy health_state_of_partner on health_state as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
alter table health_override enable row level security;
create policy health_override_of_all on health_override using (true);
create policy health_override_of_partner on health_override as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));

-- Counts of what is deployed and payments are the vendor's, as measures are.
create or replace function refuse_measures_of_partner() returns trigger language plpgsql as
$$
declare
    before jsonb := coalesce(case when tg_op = 'UPDATE' then old.inputs end, '{}');
begin
    if current_user = 'partner_caller'
        and (coalesce(new.inputs -> 'measures', '{}') <> coalesce(before -> 'measures', '{}')
            or new.inputs -> 'deployment' is distinct from before -> 'deployment'
            or new.inputs -> 'paymentOverdueSince' is distinct from before -> 'paymentOverdueSince') then
        raise exception 'a partner writes answers only' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
