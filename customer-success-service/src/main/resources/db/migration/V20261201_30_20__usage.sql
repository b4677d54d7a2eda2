-- Usage as it is reported: a row of each subscription, licence type and month, in partitions by month. Null is not reported,
-- never zero. A subscription is read before its usage is written and is never deleted: a foreign key would cost a check for each
-- of a million rows.
create table usage (
    id              uuid           not null,
    version         bigint         not null check (version > 0),
    subscription_id uuid           not null,
    licence_type    text           not null check (licence_type <> ''),
    period          date           not null check (extract(day from period) = 1),
    licensed        bigint         check (licensed >= 0),
    assigned        bigint         check (assigned >= 0),
    active_users    bigint         check (active_users >= 0),
    -- per active user
    active_days     numeric(9, 4)  check (active_days between 0 and 31),
    -- per active user and active day
    minutes         numeric(9, 4)  check (minutes between 0 and 1440),
    devices         bigint         check (devices >= 0),
    features        jsonb,
    components      jsonb,
    quantities      jsonb,
    -- follows from the rows of its days
    of_days         boolean        not null,
    updated_at      timestamptz    not null,
    primary key (subscription_id, licence_type, period)
) partition by range (period);
create index usage_of_subscription on usage (subscription_id, period, id);

-- The same by day, for those who report days; months follow from them.
create table usage_day (
    id              uuid           not null,
    version         bigint         not null check (version > 0),
    subscription_id uuid           not null,
    licence_type    text           not null check (licence_type <> ''),
    period          date           not null,
    licensed        bigint         check (licensed >= 0),
    assigned        bigint         check (assigned >= 0),
    active_users    bigint         check (active_users >= 0),
    active_days     numeric(9, 4)  check (active_days between 0 and 1),
    minutes         numeric(9, 4)  check (minutes between 0 and 1440),
    devices         bigint         check (devices >= 0),
    features        jsonb,
    components      jsonb,
    quantities      jsonb,
    updated_at      timestamptz    not null,
    primary key (subscription_id, licence_type, period)
) partition by range (period);
create index usage_day_of_subscription on usage_day (subscription_id, period, id);

-- Makes the partitions of a month when its first row comes. The service may not create tables: the owner does.
create function usage_month_begins(of_month date) returns boolean
    security definer set search_path = public language plpgsql as
$$
declare
    first_day date := date_trunc('month', of_month)::date;
    parent    text;
    part      text;
begin
    foreach parent in array array['usage', 'usage_day'] loop
        part := parent || to_char(first_day, '_YYYY_MM');
        if to_regclass(part) is null then
            perform pg_advisory_xact_lock(hashtext('usage'));
            -- A lookup by name would remember that there was none before the lock.
            if not exists (select from pg_class where relname = part and relnamespace = 'public'::regnamespace) then
                execute format('create table %I (like %I including defaults including constraints)', part, parent);
                execute format('alter table %I enable row level security', part);
                execute format('alter table %I attach partition %I for values from (%L) to (%L)',
                               parent, part, first_day, (first_day + interval '1 month')::date);
            end if;
        end if;
    end loop;
    return true;
end
$$;

-- A subscription's month: its rows together. It is what is told to others, and what scores and triggers read.
create table usage_month (
    id                uuid          primary key,
    version           bigint        not null check (version > 0),
    subscription_id   uuid          not null references subscription,
    customer_id       uuid          not null references customer,
    month             date          not null,
    licensed          bigint,
    -- licensed users of the types that report active ones
    licensed_measured bigint,
    assigned          bigint,
    active_users      bigint,
    active_days       numeric(9, 4),
    minutes           numeric(9, 4),
    devices           bigint,
    features          jsonb,
    features_used     integer,
    components        jsonb,
    quantities        jsonb,
    licence_types     integer       not null,
    -- the first day of it on which somebody was active; the month's first day when only the month is reported
    first_active_on   date,
    -- when triggers look at it; null for a month that came late, or that they have looked at
    judge_at          timestamptz,
    judged_at         timestamptz,
    created_at        timestamptz   not null,
    updated_at        timestamptz   not null,
    constraint usage_month_once unique (subscription_id, month)
);
create index usage_month_of_subscription on usage_month (subscription_id, month, id);
create index usage_month_by_month on usage_month (month, id);
create index usage_month_to_judge on usage_month (judge_at, id) where judge_at is not null;

-- Months whose rows were written, put in with the write itself.
create table usage_due (
    id              bigint      generated always as identity primary key,
    subscription_id uuid        not null,
    month           date        not null,
    of_import       boolean     not null,
    due_at          timestamptz not null default now()
);
alter table usage_due set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);

create function usage_is_due() returns trigger language plpgsql as
$$
begin
    insert into usage_due (subscription_id, month, of_import)
    select distinct subscription_id, date_trunc('month', period)::date, coalesce(current_setting('app.import', true), '') = 'on'
    from changed;
    return null;
end
$$;
create trigger usage_inserted_is_due after insert on usage
    referencing new table as changed for each statement execute function usage_is_due();
create trigger usage_updated_is_due after update on usage
    referencing new table as changed for each statement execute function usage_is_due();
create trigger usage_day_inserted_is_due after insert on usage_day
    referencing new table as changed for each statement execute function usage_is_due();
create trigger usage_day_updated_is_due after update on usage_day
    referencing new table as changed for each statement execute function usage_is_due();

-- A month's score follows its figures; that of a month before the last full one opens nothing.
create function health_of_usage_is_due() returns trigger language plpgsql as
$$
begin
    perform health_is_due(array(select subscription_id from changed where judge_at is not null), false);
    perform health_is_due(array(select subscription_id from changed where judge_at is null), true);
    return null;
end
$$;
create trigger usage_month_inserted_is_scored after insert on usage_month
    referencing new table as changed for each statement execute function health_of_usage_is_due();
create function health_of_changed_usage_is_due() returns trigger language plpgsql as
$$
begin
    perform health_is_due(array(
        select n.subscription_id from changed n join former o on o.id = n.id
        where n.version <> o.version and n.judge_at is not null), false);
    perform health_is_due(array(
        select n.subscription_id from changed n join former o on o.id = n.id
        where n.version <> o.version and n.judge_at is null), true);
    return null;
end
$$;
create trigger usage_month_updated_is_scored after update on usage_month
    referencing new table as changed old table as former
    for each statement execute function health_of_changed_usage_is_due();

create view usage_reported with (security_invoker = true) as
    select subscription_id, licence_type, period as month, licensed, assigned, active_users, active_days, minutes, devices, features,
           components, quantities
    from usage;
create view usage_figure with (security_invoker = true) as
    select id, subscription_id, customer_id, month, licensed, licensed_measured, assigned, active_users, active_days, minutes, devices,
           features, features_used, components, quantities
    from usage_month;
create view first_use with (security_invoker = true) as
    select subscription_id, min(first_active_on) as first_used_on
    from usage_month where first_active_on is not null group by subscription_id;
create view feature_use with (security_invoker = true) as
    select m.subscription_id, f.key as feature, max((f.value ->> 'lastUsedOn')::date) as last_used_on
    from usage_month m cross join lateral jsonb_each(m.features) f
    where f.value ? 'lastUsedOn' group by m.subscription_id, f.key;

-- Planned and unplanned minutes of a tenant in its datacenter, by month.
create table tenant_downtime (
    id                uuid        primary key,
    version           bigint      not null check (version > 0),
    tenant_id         uuid        not null,
    customer_id       uuid        not null references customer,
    datacenter        text        not null check (datacenter <> ''),
    month             date        not null check (extract(day from month) = 1),
    planned_minutes   integer     check (planned_minutes between 0 and 44640),
    unplanned_minutes integer     check (unplanned_minutes between 0 and 44640),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint tenant_downtime_once unique (tenant_id, datacenter, month)
);
create index tenant_downtime_of_tenant on tenant_downtime (tenant_id, month, id);
create index tenant_downtime_of_customer on tenant_downtime (customer_id, month, id);
create index tenant_downtime_by_month on tenant_downtime (month, id);
create view downtime_reported with (security_invoker = true) as
    select tenant_id, customer_id, datacenter, month, planned_minutes, unplanned_minutes from tenant_downtime;

-- The customer and the datacenter of a tenant.
create function known_tenant(tenant uuid) returns table (customer_id uuid, datacenter text)
    stable security definer set search_path = public language plpgsql as
$$
begin
    return query select t.customer_id, t.datacenter from held_tenant t where t.id = tenant;
end
$$;

-- A partner's caller reads the usage of its own subscriptions.
grant select on usage, usage_day, usage_month, tenant_downtime,
    usage_reported, usage_figure, first_use, feature_use, downtime_reported to partner_caller;
alter table usage enable row level security;
create policy usage_of_all on usage using (true);
create policy usage_of_partner on usage as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
alter table usage_day enable row level security;
create policy usage_day_of_all on usage_day using (true);
create policy usage_day_of_partner on usage_day as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
alter table usage_month enable row level security;
create policy usage_month_of_all on usage_month using (true);
create policy usage_month_of_partner on usage_month as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
alter table tenant_downtime enable row level security;
create policy tenant_downtime_of_all on tenant_downtime using (true);
create policy tenant_downtime_of_partner on tenant_downtime as restrictive to partner_caller
    using (exists (select from subscription s where s.customer_id = tenant_downtime.customer_id));
