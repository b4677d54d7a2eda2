-- Data of admins that plans begin with (CS-4): templates by kind, and adoption journeys, which are of a product.
create table plan_template (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    kind       text        not null check (kind in
        ('CS_PLAN', 'STAKEHOLDER_MANAGEMENT', 'COMMUNICATION', 'ADOPTION_ACTIVITY', 'ADOPTION_JOURNEY')),
    name       text        collate "C" not null check (name <> ''),
    product    text        collate "C" check (product <> ''),
    content    jsonb       not null,
    retired    boolean     not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint plan_template_unique unique (kind, name),
    constraint plan_template_product check ((kind = 'ADOPTION_JOURNEY') = (product is not null))
);
grant select on plan_template to partner_caller;

-- A plan names the subscriptions that it is for, or is for all of its customer's.
create table success_plan (
    id                   uuid        primary key,
    version              bigint      not null check (version > 0),
    customer_id          uuid        not null references customer,
    type                 text        not null check (type in ('GROWTH', 'RETENTION')),
    name                 text        collate "C" not null check (name <> ''),
    owner                text        not null check (owner <> ''),
    subscription_ids     uuid[]      not null,
    content              jsonb       not null,
    completeness         integer     not null check (completeness between 0 and 100),
    template_ids         uuid[]      not null,
    status               text        not null check (status in ('DRAFT', 'SUBMITTED', 'ACTIVE', 'ACHIEVED', 'CLOSED')),
    submitted_at         timestamptz,
    submitted_on         date,
    submitted_by         text,
    submitted_by_partner uuid,
    contract_start       date,
    timely               boolean,
    activated_at         timestamptz,
    ended_at             timestamptz,
    close_reason         text        check (close_reason <> ''),
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint success_plan_submitted check (num_nulls(submitted_at, submitted_on, submitted_by) in (0, 3)
        and (submitted_at is not null or status in ('DRAFT', 'CLOSED'))),
    constraint success_plan_timely check ((timely is null) = (submitted_on is null or contract_start is null)),
    constraint success_plan_activated check (activated_at is not null or status not in ('ACTIVE', 'ACHIEVED')),
    constraint success_plan_ended check ((ended_at is not null) = (status in ('ACHIEVED', 'CLOSED'))),
    constraint success_plan_closed check ((close_reason is not null) = (status = 'CLOSED'))
);
create index success_plan_by_created on success_plan (created_at, id);
create index success_plan_by_updated on success_plan (updated_at, id);
create index success_plan_of_customer_by_updated on success_plan (customer_id, updated_at, id);
create index success_plan_of_owner_by_updated on success_plan (owner, updated_at, id);
create index success_plan_of_status_by_updated on success_plan (status, updated_at, id);
create index success_plan_of_subscription on success_plan using gin (subscription_ids);

-- Every version of a plan, as it was written.
create table success_plan_version (
    plan_id    uuid        not null references success_plan,
    version    bigint      not null check (version > 0),
    plan       jsonb       not null,
    written_at timestamptz not null,
    written_by text        not null,
    primary key (plan_id, version)
);
create trigger success_plan_version_is_immutable
    before update or delete or truncate on success_plan_version
    for each statement execute function refuse_change();

-- The KPIs of each plan as it is now, with their newest measurement. A plan without measurement has no attainment.
create table plan_kpi (
    plan_id      uuid    not null references success_plan,
    kpi          text    collate "C" not null,
    customer_id  uuid    not null,
    name         text,
    business_kpi text    collate "C",
    baseline     numeric,
    target       numeric,
    unit         text,
    due_on       date,
    owner        text,
    latest_value numeric,
    latest_on    date,
    attainment   numeric,
    primary key (plan_id, kpi),
    constraint plan_kpi_measured check ((latest_value is null) = (latest_on is null)),
    constraint plan_kpi_attainment check (attainment is null or latest_value is not null),
    constraint plan_kpi_target check (baseline <> target)
);
create index plan_kpi_of_business on plan_kpi (business_kpi, customer_id) where business_kpi is not null;
create index plan_kpi_of_customer on plan_kpi (customer_id);

create table kpi_measurement (
    id          uuid        primary key,
    version     bigint      not null check (version > 0),
    plan_id     uuid        not null references success_plan,
    kpi         text        collate "C" not null,
    measured_on date        not null,
    value       numeric     not null,
    note        text        check (note <> ''),
    measured_by text        not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint kpi_measurement_once_a_day unique (plan_id, kpi, measured_on)
);
create index kpi_measurement_of_plan_by_day on kpi_measurement (plan_id, measured_on, id);
create index kpi_measurement_by_created on kpi_measurement (created_at, id);
create index kpi_measurement_by_updated on kpi_measurement (updated_at, id);

-- What names subscriptions is a partner's when all of them are, else when one of its customer's is.
create function holds_all(customer uuid, subscriptions uuid[]) returns boolean stable parallel safe language sql as
$$ select case when cardinality($2) = 0 then holds_customer($1)
               else (select bool_and(holds_subscription(i)) from unnest($2) as i) end $$;
create function manages_all(customer uuid, subscriptions uuid[]) returns boolean stable parallel safe language sql as
$$ select case when cardinality($2) = 0 then manages_customer($1)
               else (select bool_and(manages_subscription(i)) from unnest($2) as i) end $$;

grant select, insert, update on success_plan to partner_caller;
alter table success_plan enable row level security;
create policy success_plan_of_all on success_plan using (true);
create policy success_plan_of_partner on success_plan as restrictive to partner_caller
    using (holds_all(customer_id, subscription_ids));
create policy success_plan_begun_by_partner on success_plan as restrictive for insert to partner_caller
    with check (manages_all(customer_id, subscription_ids));
create policy success_plan_changed_by_partner on success_plan as restrictive for update to partner_caller
    using (manages_all(customer_id, subscription_ids));

create function manages_plan(plan uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from success_plan p where p.id = $1 and manages_all(p.customer_id, p.subscription_ids)) $$;

grant select, insert on success_plan_version to partner_caller;
alter table success_plan_version enable row level security;
create policy success_plan_version_of_all on success_plan_version using (true);
create policy success_plan_version_of_partner on success_plan_version as restrictive to partner_caller
    using (exists (select from success_plan p where p.id = plan_id));
create policy success_plan_version_kept_by_partner on success_plan_version as restrictive for insert to partner_caller
    with check (manages_plan(plan_id));

grant select, insert, update, delete on plan_kpi to partner_caller;
alter table plan_kpi enable row level security;
create policy plan_kpi_of_all on plan_kpi using (true);
create policy plan_kpi_of_partner on plan_kpi as restrictive to partner_caller
    using (exists (select from success_plan p where p.id = plan_id));
create policy plan_kpi_added_by_partner on plan_kpi as restrictive for insert to partner_caller
    with check (manages_plan(plan_id));
create policy plan_kpi_changed_by_partner on plan_kpi as restrictive for update to partner_caller
    using (manages_plan(plan_id));
create policy plan_kpi_removed_by_partner on plan_kpi as restrictive for delete to partner_caller
    using (manages_plan(plan_id));

grant select, insert, update on kpi_measurement to partner_caller;
alter table kpi_measurement enable row level security;
create policy kpi_measurement_of_all on kpi_measurement using (true);
create policy kpi_measurement_of_partner on kpi_measurement as restrictive to partner_caller
    using (exists (select from success_plan p where p.id = plan_id));
create policy kpi_measurement_added_by_partner on kpi_measurement as restrictive for insert to partner_caller
    with check (manages_plan(plan_id));
create policy kpi_measurement_changed_by_partner on kpi_measurement as restrictive for update to partner_caller
    using (manages_plan(plan_id));

-- What others read of plans.
create view held_plan with (security_invoker = true) as
    select id, customer_id, subscription_ids, type, status, name, owner, submitted_at, submitted_on, timely, completeness
    from success_plan;
create view held_plan_kpi with (security_invoker = true) as
    select k.*, p.status as plan_status, p.subscription_ids from plan_kpi k join success_plan p on p.id = k.plan_id;
grant select on held_plan, held_plan_kpi to partner_caller;

insert into plan_template (id, version, kind, name, content, retired, created_at, updated_at)
select t.id::uuid, 1, t.kind, t.name, t.content::jsonb, false, timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'
from (values
    ('019b0000-0000-7000-8000-0000000024a1', 'CS_PLAN', 'Customer success plan', $json$ {
      "measurements": [
        {"subject": "OUTCOMES", "how": "Review of each outcome with its owner at the customer"},
        {"subject": "KPIS", "how": "Measured against baseline and target, reported to the sponsor"},
        {"subject": "ACTIVITIES", "how": "Held against planned, by date"},
        {"subject": "SUCCESS_STORY", "how": "Told with the customer once an outcome is attained"}]}$json$),
    ('019b0000-0000-7000-8000-0000000024a2', 'STAKEHOLDER_MANAGEMENT', 'Stakeholder management', $json$ {
      "stakeholders": [
        {"role": "Executive sponsor", "interest": "Business outcome", "engagement": "Report of KPIs, twice a year"},
        {"role": "Business decision maker", "interest": "Business outcome", "engagement": "Business review"},
        {"role": "IT decision maker", "interest": "Architecture and cost", "engagement": "Business review"},
        {"role": "IT administrator", "interest": "Operation", "engagement": "Regular call"},
        {"role": "Lead user", "interest": "Daily use", "engagement": "Training and feedback"}]}$json$),
    ('019b0000-0000-7000-8000-0000000024a3', 'COMMUNICATION', 'Communication', $json$ {
      "communication": [
        {"name": "Announcement by the sponsor", "audience": "All users"},
        {"name": "What changes, and when", "audience": "Affected teams"},
        {"name": "Progress and early successes", "audience": "Managers"}]}$json$),
    ('019b0000-0000-7000-8000-0000000024a4', 'ADOPTION_ACTIVITY', 'Adoption activities', $json$ {
      "training": [
        {"name": "Training of administrators", "audience": "IT administrators"},
        {"name": "Training of lead users", "audience": "Lead users"}],
      "changeManagement": [
        {"kind": "BUSINESS_PROCESS_INTEGRATION", "name": "Put the product into the business process"},
        {"kind": "OTHER", "name": "Remove the product that it replaces"}]}$json$)
) as t (id, kind, name, content);
