-- What decides segments and benchmarks: the customer's own industry, or else its account's.
create view customer_trait with (security_invoker = true) as
    select c.id, c.name, coalesce(c.industry, a.industry) as industry, c.strategic
    from customer c left join engagement_account a on a.id = c.account_id;

create table segment (
    id                  uuid           primary key,
    version             bigint         not null check (version > 0),
    code                text           not null unique check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position            integer        not null unique check (position > 0),
    rule                jsonb          not null,
    touch_model         text           not null check (touch_model in ('HIGH', 'LOW', 'TECH')),
    coverage            text           not null check (coverage in ('VENDOR_LED', 'TEAMED', 'PARTNER_LED')),
    cadence_days        integer        check (cadence_days > 0),
    renewal_owner       text           not null check (renewal_owner in ('RM', 'PARTNER')),
    arr_per_person_from numeric(19, 4) check (arr_per_person_from > 0),
    arr_per_person_to   numeric(19, 4) check (arr_per_person_to >= arr_per_person_from),
    contacts            jsonb          not null,
    created_at          timestamptz    not null,
    updated_at          timestamptz    not null,
    constraint segment_ratio_whole check ((arr_per_person_from is null) = (arr_per_person_to is null))
);
insert into segment (id, version, code, position, rule, touch_model, coverage, cadence_days, renewal_owner,
                     arr_per_person_from, arr_per_person_to, contacts, created_at, updated_at)
values
    ('019b0000-0000-7000-8000-000000000101', 1, 'STRATEGIC', 10,
     '{"anyOf": [{"strategic": true}, {"minArrUsd": 1000000}]}', 'HIGH', 'VENDOR_LED', 14, 'RM', 1000000, 2000000, '[]',
     timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'),
    ('019b0000-0000-7000-8000-000000000102', 1, 'ENTERPRISE', 20,
     '{"anyOf": [{"minArrUsd": 100000}]}', 'HIGH', 'TEAMED', 30, 'RM', 1000000, 2000000, '[]',
     timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'),
    ('019b0000-0000-7000-8000-000000000103', 1, 'MID', 30,
     '{"anyOf": [{"minArrUsd": 20000}]}', 'LOW', 'PARTNER_LED', 90, 'PARTNER', null, null, '[]',
     timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'),
    ('019b0000-0000-7000-8000-000000000104', 1, 'LONG_TAIL', 40,
     '{"anyOf": [{}]}', 'TECH', 'PARTNER_LED', null, 'PARTNER', null, null, '[]',
     timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z');

create table customer_segment (
    customer_id       uuid           primary key references customer,
    version           bigint         not null check (version > 0),
    segment           text           not null references segment (code),
    touch_model       text           not null check (touch_model in ('HIGH', 'LOW', 'TECH')),
    cadence_days      integer,
    coverage          text           not null check (coverage in ('VENDOR_LED', 'TEAMED', 'PARTNER_LED')),
    renewal_owner     text           not null check (renewal_owner in ('RM', 'PARTNER')),
    arr_usd           numeric(21, 2) not null,
    without_rate      text[]         not null,
    manual_segment    text           references segment (code),
    manual_reason     text,
    manual_expires_on date,
    manual_by         text,
    since             date           not null,
    review_on         date,
    created_at        timestamptz    not null,
    updated_at        timestamptz    not null,
    constraint customer_segment_manual_whole check (
        num_nonnulls(manual_segment, manual_reason, manual_expires_on, manual_by) in (0, 4))
);
create index customer_segment_by_review on customer_segment (review_on, customer_id) where review_on is not null;
create index customer_segment_of_segment_by_arr on customer_segment (segment, arr_usd, customer_id);
create index customer_segment_by_arr on customer_segment (arr_usd, customer_id);
create index customer_segment_by_updated on customer_segment (updated_at, customer_id);

-- Customers of whom something was written. Statements put them in, whichever feature they are of; rows live for a moment.
create table segment_due (
    id          bigint      generated always as identity primary key,
    customer_id uuid        not null,
    due_at      timestamptz not null default now()
);
create index segment_due_of_customer on segment_due (customer_id);
alter table segment_due set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);

create function new_subscriptions_are_segmented() returns trigger language plpgsql as
$$
begin
    insert into segment_due (customer_id) select distinct customer_id from changed;
    return null;
end
$$;
create function changed_subscriptions_are_segmented() returns trigger language plpgsql as
$$
begin
    insert into segment_due (customer_id)
    select customer from (
        select unnest(array[b.customer_id, a.customer_id]) as customer from before b join changed a using (id)
        where (b.customer_id, b.arr, b.currency, b.status, b.trial, b.contract_start)
                  <> (a.customer_id, a.arr, a.currency, a.status, a.trial, a.contract_start)
           or (b.contract_end, b.licensed_users, b.partner_of_record, b.engagement_model)
                  is distinct from (a.contract_end, a.licensed_users, a.partner_of_record, a.engagement_model)) c
    group by customer;
    return null;
end
$$;
create trigger subscription_inserted_is_segmented after insert on subscription
    referencing new table as changed for each statement execute function new_subscriptions_are_segmented();
create trigger subscription_updated_is_segmented after update on subscription
    referencing old table as before new table as changed
    for each statement execute function changed_subscriptions_are_segmented();

create function new_customers_are_segmented() returns trigger language plpgsql as
$$
begin
    insert into segment_due (customer_id) select id from changed;
    return null;
end
$$;
create function changed_customers_are_segmented() returns trigger language plpgsql as
$$
begin
    insert into segment_due (customer_id)
    select id from before b join changed a using (id)
    where (b.industry, b.strategic, b.account_id) is distinct from (a.industry, a.strategic, a.account_id);
    return null;
end
$$;
create trigger customer_inserted_is_segmented after insert on customer
    referencing new table as changed for each statement execute function new_customers_are_segmented();
create trigger customer_updated_is_segmented after update on customer
    referencing old table as before new table as changed
    for each statement execute function changed_customers_are_segmented();

create function changed_accounts_are_segmented() returns trigger language plpgsql as
$$
begin
    insert into segment_due (customer_id)
    select c.id from before b join changed a using (id) join customer c on c.account_id = a.id
    where b.industry is distinct from a.industry;
    return null;
end
$$;
create trigger account_updated_is_segmented after update on engagement_account
    referencing old table as before new table as changed
    for each statement execute function changed_accounts_are_segmented();

create function customers_of_rates_are_segmented() returns trigger language plpgsql as
$$
begin
    insert into segment_due (customer_id)
    select distinct s.customer_id from subscription s
    where s.currency in (select from_currency from changed where to_currency = 'USD');
    return null;
end
$$;
create trigger rate_inserted_is_segmented after insert on exchange_rate
    referencing new table as changed for each statement execute function customers_of_rates_are_segmented();
create trigger rate_updated_is_segmented after update on exchange_rate
    referencing new table as changed for each statement execute function customers_of_rates_are_segmented();

-- Those that there are.
insert into segment_due (customer_id) select id from customer;

-- A partner's caller reads the segments of customers that it serves of record.
grant select on segment, customer_segment to partner_caller;
alter table customer_segment enable row level security;
create policy customer_segment_of_all on customer_segment using (true);
create policy customer_segment_of_partner on customer_segment as restrictive to partner_caller
    using (holds_customer(customer_id));

create view held_segment with (security_invoker = true) as
    select customer_id, segment, touch_model, cadence_days, coverage, renewal_owner, arr_usd from customer_segment;
create view segment_ratio with (security_invoker = true) as
    select code, position, arr_per_person_from, arr_per_person_to from segment;
create view customer_profile with (security_invoker = true) as
    select c.id as customer_id, c.name, c.industry, c.strategic, s.segment
    from customer_trait c left join customer_segment s on s.customer_id = c.id;
grant select on held_segment, segment_ratio to partner_caller;
