-- What customer success tells of subscriptions, as far as incentives and the view of a partner's business need it. Each row
-- is the newest state of its aggregate; one that is gone keeps its version. position is the record's place in its topic.
create table fact_subscription (
    id             uuid    primary key,
    version        bigint  not null,
    gone           boolean not null,
    position       text    not null,
    customer_id    uuid,
    opportunity_id uuid,
    product        text,
    contract_start date,
    contract_end   date,
    licensed_users integer,
    arr            numeric(19, 4),
    tcv            numeric(19, 4),
    currency       text    check (currency ~ '^[A-Z]{3}$'),
    trial          boolean,
    converted_on   date,
    cancelled_on   date,
    constraint fact_subscription_whole check (gone
        or num_nonnulls(customer_id, product, contract_start, arr, tcv, currency, trial) = 7)
);
create index fact_subscription_of_customer on fact_subscription (customer_id);
create index fact_subscription_of_opportunity on fact_subscription (opportunity_id) where opportunity_id is not null;

create table fact_relation (
    id               uuid    primary key,
    version          bigint  not null,
    gone             boolean not null,
    position         text    not null,
    customer_id      uuid,
    subscription_id  uuid,
    partner_id       uuid,
    association      text    check (association in ('PARTNER_OF_RECORD', 'OTHER')),
    engagement_model text    check (engagement_model in ('SALES_AGENT', 'CUSTOMER_SUCCESS_MANAGER')),
    from_day         date,
    to_day           date,
    constraint fact_relation_whole check (gone
        or num_nonnulls(customer_id, partner_id, association, engagement_model, from_day) = 5)
);
create index fact_relation_of_customer on fact_relation (customer_id);
create index fact_relation_of_subscription on fact_relation (subscription_id, from_day, id);
create index fact_relation_of_partner on fact_relation (partner_id, from_day, id);
create index fact_relation_by_day on fact_relation (from_day, id);

create table fact_usage_month (
    id              uuid    primary key,
    version         bigint  not null,
    gone            boolean not null,
    position        text    not null,
    subscription_id uuid,
    month           date    check (extract(day from month) = 1),
    licensed        integer,
    active_users    integer,
    first_active_on date,
    quantities      jsonb,
    constraint fact_usage_month_whole check (gone or num_nonnulls(subscription_id, month) = 2)
);
create index fact_usage_month_of_subscription on fact_usage_month (subscription_id, month);

create table fact_success_plan (
    id               uuid    primary key,
    version          bigint  not null,
    gone             boolean not null,
    position         text    not null,
    customer_id      uuid,
    subscription_ids text[],
    submitted_on     date,
    constraint fact_success_plan_whole check (gone or num_nonnulls(customer_id, subscription_ids) = 2)
);
create index fact_success_plan_of_customer on fact_success_plan (customer_id);

create table fact_renewal (
    id              uuid    primary key,
    version         bigint  not null,
    gone            boolean not null,
    position        text    not null,
    subscription_id uuid,
    customer_id     uuid,
    due_on          date,
    status          text,
    outcome         text,
    decided_on      date,
    due_arr         numeric(19, 4),
    renewed_arr     numeric(19, 4),
    currency        text    check (currency ~ '^[A-Z]{3}$'),
    constraint fact_renewal_whole check (gone
        or num_nonnulls(subscription_id, customer_id, due_on, status, due_arr, currency) = 6)
);
create index fact_renewal_of_subscription on fact_renewal (subscription_id, due_on);

create table fact_growth (
    id              uuid    primary key,
    version         bigint  not null,
    gone            boolean not null,
    position        text    not null,
    customer_id     uuid,
    subscription_id uuid,
    partner_id      uuid,
    opportunity_id  uuid,
    status          text,
    closed_on       date,
    constraint fact_growth_whole check (gone or num_nonnulls(customer_id, status) = 2)
);
create index fact_growth_of_customer on fact_growth (customer_id);
create index fact_growth_of_opportunity on fact_growth (opportunity_id) where opportunity_id is not null;

-- What is to be computed again: a customer, or a partner's renewals of a quarter. due_on lies ahead when only time is waited for.
create table incentive_due (
    id          uuid        primary key,
    customer_id uuid,
    partner_id  uuid,
    quarter     text        check (quarter ~ '^\d{4}-Q[1-4]$'),
    due_on      date        not null,
    touched_at  timestamptz not null,
    constraint incentive_due_of_one check ((customer_id is null) = (partner_id is not null)
        and (partner_id is null) = (quarter is null))
);
create index incentive_due_by_day on incentive_due (due_on, id);

create function quarter_of(day date) returns text immutable parallel safe language sql as
$$ select to_char(day, 'YYYY"-Q"Q') $$;

-- The renewals that count for a partner of record, by the contract's last day. A partner of record has days that do not overlap.
create view renewal_of_record with (security_invoker = true) as
select f.*, r.partner_id, r.id as relation_id, r.version as relation_version, r.position as relation_position
from fact_renewal f
    join fact_relation r on r.subscription_id = f.subscription_id and r.association = 'PARTNER_OF_RECORD' and not r.gone
        and f.due_on >= r.from_day and (r.to_day is null or f.due_on <= r.to_day)
where not f.gone;

create function put_incentive_due(customers uuid[], partners uuid[], quarters text[], at timestamptz) returns boolean
    language sql as
$$
    with keys as (
        select md5('customer ' || customer)::uuid as id, customer, null::uuid as partner, null::text as quarter
        from unnest(customers) as c (customer) where customer is not null
        union
        select md5('renewals ' || partner || ' ' || quarter)::uuid, null, partner, quarter
        from unnest(partners, quarters) as p (partner, quarter)
    ), tried_again as (
        delete from parked_work where worker = 'incentives' and item in (select id from keys)
    ), put as (
        insert into incentive_due as d (id, customer_id, partner_id, quarter, due_on, touched_at)
        select id, customer, partner, quarter, date '-infinity', at from keys order by id
        on conflict (id) do update set due_on = excluded.due_on, touched_at = least(d.touched_at, excluded.touched_at)
        returning 1
    )
    select count(*) > 0 from put
$$;

-- Deals follow opportunities: the customers whose subscriptions or growth come from one are computed again.
create function incentives_follow_deals() returns trigger language plpgsql as
$$
begin
    perform put_incentive_due(array(
        select s.customer_id from news n join fact_subscription s on s.opportunity_id = n.opportunity_id
        union
        select g.customer_id from news n join fact_growth g on g.opportunity_id = n.opportunity_id), '{}', '{}', now());
    return null;
end
$$;
create trigger incentives_follow_deals after insert on deal_state
    referencing new table as news for each statement execute function incentives_follow_deals();

-- A partner's caller reads the subscriptions that it serves, its own relations with them, and their usage.
grant select on fact_relation, fact_subscription, fact_usage_month, fact_renewal, renewal_of_record to partner_caller;
alter table fact_relation enable row level security;
create policy fact_relation_of_all on fact_relation using (true);
create policy fact_relation_of_partner on fact_relation as restrictive to partner_caller using (partner_id = current_partner());

create function serves_subscription(subscription uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from fact_relation r where r.subscription_id = subscription and r.partner_id = current_partner() and not r.gone) $$;

alter table fact_subscription enable row level security;
create policy fact_subscription_of_all on fact_subscription using (true);
create policy fact_subscription_of_partner on fact_subscription as restrictive to partner_caller using (serves_subscription(id));
alter table fact_usage_month enable row level security;
create policy fact_usage_month_of_all on fact_usage_month using (true);
create policy fact_usage_month_of_partner on fact_usage_month as restrictive to partner_caller
    using (serves_subscription(subscription_id));
alter table fact_renewal enable row level security;
create policy fact_renewal_of_all on fact_renewal using (true);
create policy fact_renewal_of_partner on fact_renewal as restrictive to partner_caller using (serves_subscription(subscription_id));
