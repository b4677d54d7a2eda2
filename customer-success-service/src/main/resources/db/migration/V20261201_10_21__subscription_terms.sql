-- A contract of fixed term has an end; a monthly one runs on.
alter table subscription
    add column devices integer check (devices >= 0),
    add column term text not null default 'FIXED' check (term in ('FIXED', 'MONTHLY')),
    add column billing_period text check (billing_period in ('MONTHLY', 'QUARTERLY', 'ANNUAL', 'UPFRONT')),
    add column auto_renew boolean not null default false,
    add column notice_by date,
    add column notice_given_on date,
    add column trial_start date,
    add column order_validated_by text,
    add column order_validated_at timestamptz,
    add column account_record text,
    alter column contract_end drop not null,
    add constraint subscription_term_end check ((term = 'FIXED') = (contract_end is not null)),
    add constraint subscription_notice check (auto_renew = (notice_by is not null) and (not auto_renew or term = 'FIXED')),
    add constraint subscription_order_validated check ((order_validated_by is null) = (order_validated_at is null)
        and (order_validated_by is not null or account_record is null));
alter table subscription alter column term drop default, alter column auto_renew drop default;

alter table renewal
    drop constraint renewal_withdrawn_reason_check,
    add constraint renewal_withdrawn_reason_check
        check (withdrawn_reason in ('CONTRACT_MOVED', 'SUBSCRIPTION_CANCELLED', 'TRIAL', 'MONTHLY_TERM'));

-- What other features read of subscriptions.
create or replace view held_subscription with (security_invoker = true) as
    select id, customer_id, product, partner_of_record, engagement_model, status, trial, contract_start, contract_end,
           arr, currency, licensed_users, support_level, licence_type, opportunity_id, term, auto_renew, notice_by,
           notice_given_on, devices, converted_on, trial_start
    from subscription;

create table entitlement (
    id              uuid           primary key,
    version         bigint         not null check (version > 0),
    subscription_id uuid           not null references subscription,
    metric          text           not null check (metric <> ''),
    unit            text,
    quantity        numeric(19, 4) not null check (quantity >= 0),
    created_at      timestamptz    not null,
    updated_at      timestamptz    not null,
    constraint entitlement_metric_once unique (subscription_id, metric)
);
create index entitlement_of_subscription_by_created on entitlement (subscription_id, created_at, id);
create index entitlement_by_created on entitlement (created_at, id);
create index entitlement_by_updated on entitlement (updated_at, id);

create table tenant (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    customer_id     uuid        not null references customer,
    external_source text,
    external_id     text,
    name            text        collate "C" not null check (name <> ''),
    datacenter      text        not null check (datacenter <> ''),
    subscriptions   text[]      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint tenant_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint tenant_external_id_unique unique (external_source, external_id)
);
create index tenant_of_customer_by_name on tenant (customer_id, name, id);
create index tenant_by_name on tenant (name, id);
create index tenant_by_created on tenant (created_at, id);
create index tenant_by_updated on tenant (updated_at, id);

create table tenant_subscription (
    tenant_id       uuid not null references tenant,
    subscription_id uuid not null references subscription,
    primary key (tenant_id, subscription_id)
);
create index tenant_subscription_of on tenant_subscription (subscription_id);

-- A partner's caller reads the entitlements and tenants of its subscriptions.
grant select on entitlement, tenant, tenant_subscription to partner_caller;
alter table entitlement enable row level security;
create policy entitlement_of_all on entitlement using (true);
create policy entitlement_of_partner on entitlement as restrictive to partner_caller
    using (holds_subscription(subscription_id));
alter table tenant_subscription enable row level security;
create policy tenant_subscription_of_all on tenant_subscription using (true);
create policy tenant_subscription_of_partner on tenant_subscription as restrictive to partner_caller
    using (holds_subscription(subscription_id));
alter table tenant enable row level security;
create policy tenant_of_all on tenant using (true);
create policy tenant_of_partner on tenant as restrictive to partner_caller
    using (exists (select from tenant_subscription t where t.tenant_id = tenant.id));

create view held_entitlement with (security_invoker = true) as
    select id, subscription_id, metric, unit, quantity from entitlement;
create view held_tenant with (security_invoker = true) as
    select id, customer_id, name, datacenter, external_source, external_id from tenant;
create view held_tenant_subscription with (security_invoker = true) as
    select tenant_id, subscription_id from tenant_subscription;
grant select on held_entitlement, held_tenant, held_tenant_subscription to partner_caller;
