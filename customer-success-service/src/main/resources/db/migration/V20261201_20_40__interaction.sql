-- Touches with customers (CS-18). One that is planned counts once its time has passed and it is marked as held.
create table interaction (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    external_source text,
    external_id     text,
    customer_id     uuid        not null references customer,
    type            text        not null check (type in ('MEETING', 'CALL', 'EMAIL', 'SITE_VISIT', 'TRAINING', 'EVENT')),
    occurred_at     timestamptz not null,
    held            boolean     not null,
    person          text        collate "C" not null check (person <> ''),
    partner_id      uuid,
    subject         text        not null check (subject <> ''),
    note            text        check (note <> ''),
    next_step       text        check (next_step <> ''),
    next_step_on    date,
    stakeholder_ids jsonb       not null,
    plan_id         uuid        references success_plan,
    use_case        text        check (use_case <> ''),
    action_id       uuid,
    review_id       uuid,
    cancelled       boolean     not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    -- The day by UTC, kept by the database for figures.
    occurred_on     date        not null generated always as ((occurred_at at time zone 'UTC')::date) stored,
    constraint interaction_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint interaction_external_id_unique unique (external_source, external_id),
    constraint interaction_next_step check (next_step is not null or next_step_on is null),
    constraint interaction_held check (not (held and cancelled))
);
create index interaction_by_occurred on interaction (occurred_at, id);
create index interaction_by_created on interaction (created_at, id);
create index interaction_by_updated on interaction (updated_at, id);
create index interaction_of_customer_by_occurred on interaction (customer_id, occurred_at, id);
create index interaction_of_person_by_occurred on interaction (person, occurred_at, id);
create index interaction_of_partner_by_occurred on interaction (partner_id, occurred_at, id) where partner_id is not null;
create index interaction_of_plan on interaction (plan_id) where plan_id is not null;

-- The newest touch of each customer that counts, kept with each write of a touch.
create table customer_touch (
    customer_id     uuid primary key references customer,
    last_on         date,
    last_partner_on date
);
create index customer_touch_by_last on customer_touch (last_on, customer_id);

-- The cadence that a customer has of its own, in place of its segment's.
create table touch_schedule (
    customer_id uuid        primary key references customer,
    version     bigint      not null check (version > 0),
    every_days  integer     check (every_days between 1 and 1000),
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);

-- A partner reads the touches of the customers that it is partner of record of; one that serves a customer otherwise reads
-- its own. It writes them for customers whose success manager it is, and where it serves otherwise.
grant select, insert, update on interaction, customer_touch, touch_schedule to partner_caller;
alter table interaction enable row level security;
create policy interaction_of_all on interaction using (true);
create policy interaction_of_partner on interaction as restrictive to partner_caller
    using (holds_customer(customer_id) or partner_id = current_partner() and serves_customer(customer_id));
create policy interaction_added_by_partner on interaction as restrictive for insert to partner_caller
    with check (partner_id = current_partner()
        and (manages_customer(customer_id) or serves_customer(customer_id) and not holds_customer(customer_id)));
create policy interaction_changed_by_partner on interaction as restrictive for update to partner_caller
    using (partner_id = current_partner()
        and (manages_customer(customer_id) or serves_customer(customer_id) and not holds_customer(customer_id)));

alter table customer_touch enable row level security;
create policy customer_touch_of_all on customer_touch using (true);
create policy customer_touch_of_partner on customer_touch as restrictive to partner_caller
    using (serves_customer(customer_id));

alter table touch_schedule enable row level security;
create policy touch_schedule_of_all on touch_schedule using (true);
create policy touch_schedule_of_partner on touch_schedule as restrictive to partner_caller
    using (holds_customer(customer_id));
create policy touch_schedule_set_by_partner on touch_schedule as restrictive for insert to partner_caller
    with check (manages_customer(customer_id));
create policy touch_schedule_changed_by_partner on touch_schedule as restrictive for update to partner_caller
    using (manages_customer(customer_id));

-- What others read of touches: those that count.
create view held_touch with (security_invoker = true) as
    select id, customer_id, type, occurred_on, occurred_at, person, partner_id, plan_id, use_case
    from interaction where held;
create view last_touch with (security_invoker = true) as
    select customer_id, last_on, last_partner_on from customer_touch where last_on is not null;
grant select on held_touch, last_touch to partner_caller;

-- The cadence of each customer: its own, else that of its segment; and the newest touch.
create view touch_cadence with (security_invoker = true) as
    select c.id as customer_id, t.last_on, (c.created_at at time zone 'UTC')::date as since, o.every_days as own_days,
           s.cadence_days as segment_days, coalesce(o.every_days, s.cadence_days) as every_days
    from customer c
    left join customer_touch t on t.customer_id = c.id
    left join touch_schedule o on o.customer_id = c.id
    left join held_segment s on s.customer_id = c.id;
grant select on touch_cadence to partner_caller;
