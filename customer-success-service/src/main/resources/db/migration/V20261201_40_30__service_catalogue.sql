-- What can be sold beside a subscription: support options, adoption services in four families, services that partners define,
-- and bundles of these.
create table service_offer (
    id              uuid           primary key,
    version         bigint         not null check (version > 0),
    code            text           collate "C" not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    kind            text           not null check (kind in ('SUPPORT', 'ADOPTION', 'PARTNER', 'BUNDLE')),
    family          text           check (family in
        ('ADOPTION_PLANNING', 'CONSUMPTION_MONITORING', 'CONSUMPTION_OPTIMIZATION', 'PROCESS_CONSULTING')),
    place           integer        check (place > 0),
    support_level   text           check (support_level in ('BASIC', 'ENHANCED', 'PREMIUM')),
    partner_id      uuid,
    name            text           collate "C" not null check (name <> ''),
    description     text,
    free            boolean        not null,
    price           numeric(19, 4) check (price >= 0),
    currency        text           check (currency ~ '^[A-Z]{3}$'),
    per             text           check (per in ('ONCE', 'YEAR')),
    offered         boolean        not null,
    managed_service text,
    members         uuid[]         not null,
    created_at      timestamptz    not null,
    updated_at      timestamptz    not null,
    constraint service_offer_code_unique unique (code),
    constraint service_offer_level_unique unique (support_level),
    constraint service_offer_family check ((kind = 'ADOPTION') = (family is not null)),
    constraint service_offer_level check ((kind = 'SUPPORT') = (support_level is not null)),
    constraint service_offer_partner check ((kind = 'PARTNER') = (partner_id is not null)),
    constraint service_offer_members check ((kind = 'BUNDLE') = (cardinality(members) > 0)),
    constraint service_offer_price check ((price is null) = (currency is null) and (price is null) = (per is null)
        and not (free and price is not null)),
    constraint service_offer_levels_fee check (support_level is null or free = (support_level = 'BASIC'))
);

insert into service_offer (id, version, code, kind, support_level, name, free, offered, members, created_at, updated_at)
select id::uuid, 1, 'SUPPORT_' || level, 'SUPPORT', level, name, level = 'BASIC', true, '{}',
       timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'
from (values
    ('019b0000-0000-7000-8000-000000000501', 'BASIC', 'Basic support'),
    ('019b0000-0000-7000-8000-000000000502', 'ENHANCED', 'Enhanced support'),
    ('019b0000-0000-7000-8000-000000000503', 'PREMIUM', 'Premium support')) as v (id, level, name);

-- The adoption services that ship; which of them are offered, and for how much, an admin says.
insert into service_offer (id, version, code, kind, family, place, name, free, offered, members, created_at, updated_at)
select id::uuid, 1, code, kind, family, place, name, false, false, '{}',
       timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'
from (values
    ('019b0000-0000-7000-8000-000000000504', 'VISION_STRATEGY_ALIGNMENT', 'ADOPTION', 'ADOPTION_PLANNING', 1, 'Vision & strategy alignment'),
    ('019b0000-0000-7000-8000-000000000505', 'GOVERNANCE_DECISION_MAKING_AUTHORITY', 'ADOPTION', 'ADOPTION_PLANNING', 2, 'Governance / Decision making authority'),
    ('019b0000-0000-7000-8000-000000000506', 'ONBOARDING', 'ADOPTION', 'ADOPTION_PLANNING', 3, 'Onboarding'),
    ('019b0000-0000-7000-8000-000000000507', 'ADOPTION_USAGE_MONITORING', 'ADOPTION', 'CONSUMPTION_MONITORING', 1, 'Adoption/usage monitoring'),
    ('019b0000-0000-7000-8000-000000000508', 'ADOPTION_SCORING', 'ADOPTION', 'CONSUMPTION_MONITORING', 2, 'Adoption scoring'),
    ('019b0000-0000-7000-8000-000000000509', 'ADOPTION_BENCHMARKING_VS_PEERS', 'ADOPTION', 'CONSUMPTION_MONITORING', 3, 'Adoption benchmarking vs. peers'),
    ('019b0000-0000-7000-8000-00000000050a', 'BUSINESS_KPI_MONITORING', 'ADOPTION', 'CONSUMPTION_MONITORING', 4, 'Business KPI monitoring'),
    ('019b0000-0000-7000-8000-00000000050b', 'BUSINESS_KPI_SCORING', 'ADOPTION', 'CONSUMPTION_MONITORING', 5, 'Business KPI scoring'),
    ('019b0000-0000-7000-8000-00000000050c', 'BUSINESS_KPI_BENCHMARKING_VS_PEERS', 'ADOPTION', 'CONSUMPTION_MONITORING', 6, 'Business KPI benchmarking vs. peers'),
    ('019b0000-0000-7000-8000-00000000050d', 'INDUSTRY_SPECIFIC_BUSINESS_METRIC_DASHBOARDS', 'ADOPTION', 'CONSUMPTION_MONITORING', 7, 'Industry-specific business metric dashboards'),
    ('019b0000-0000-7000-8000-00000000050e', 'CUSTOMER_SUCCESS_MANAGER', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 1, 'Customer Success Manager'),
    ('019b0000-0000-7000-8000-00000000050f', 'ACCOUNT_REVIEWS', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 2, 'Account reviews'),
    ('019b0000-0000-7000-8000-000000000510', 'FEATURE_DEPLOYMENT_UTILIZATION_ASSISTANCE', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 3, 'Feature deployment & utilization assistance'),
    ('019b0000-0000-7000-8000-000000000511', 'INDUSTRY_SPECIFIC_FEATURE_UTILIZATION_TRAINING', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 4, 'Industry-specific feature utilization training'),
    ('019b0000-0000-7000-8000-000000000512', 'ASSESSMENT_AUDIT_OF_CURRENT_STATE_GOALS_GAPS', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 5, 'Assessment/audit of current state/goals/gaps'),
    ('019b0000-0000-7000-8000-000000000513', 'BEST_PRACTICE_PLAYBOOKS', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 6, 'Best practice playbooks'),
    ('019b0000-0000-7000-8000-000000000514', 'SUCCESS_STORY_WEBINARS', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 7, 'Success story webinars'),
    ('019b0000-0000-7000-8000-000000000515', 'WEB_BASED_WORKSHOPS', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 8, 'Web-based workshops'),
    ('019b0000-0000-7000-8000-000000000516', 'SUPER_USER_PROGRAMS', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 9, 'Super user programs'),
    ('019b0000-0000-7000-8000-000000000517', 'USER_GROUP_MEETINGS', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 10, 'User group meetings'),
    ('019b0000-0000-7000-8000-000000000518', 'PERFORMANCE_OPTIMIZATION_BASED_ON_BEST_PRACTICE_INSIGHT', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 11, 'Performance optimization based on best practice insight'),
    ('019b0000-0000-7000-8000-000000000519', 'CAPACITY_ANALYSIS_OPTIMIZATION_BASED_ON_BEST_PRACTICE_INSIGH', 'ADOPTION', 'CONSUMPTION_OPTIMIZATION', 12, 'Capacity analysis & optimization based on best practice insight'),
    ('019b0000-0000-7000-8000-00000000051a', 'BUSINESS_OR_WORKFLOW_PROCESS_IMPROVEMENT', 'ADOPTION', 'PROCESS_CONSULTING', 1, 'Business or workflow process improvement'),
    ('019b0000-0000-7000-8000-00000000051b', 'BEST_PRACTICE_CONSULTING_ADVISE', 'ADOPTION', 'PROCESS_CONSULTING', 2, 'Best practice consulting / advise'),
    ('019b0000-0000-7000-8000-00000000051c', 'CO_DEVELOP_NEW_CAPABILITIES_WITH_CUSTOMERS_TO_DELIVER_INNOVA', 'ADOPTION', 'PROCESS_CONSULTING', 3, 'Co-develop new capabilities with customers to deliver innovation to the market')) as v (id, code, kind, family, place, name);

-- A service that is a part of a subscription.
create table subscription_service (
    id              uuid           primary key,
    version         bigint         not null check (version > 0),
    subscription_id uuid           not null references subscription,
    customer_id     uuid           not null references customer,
    offer_id        uuid           not null references service_offer,
    from_day        date           not null,
    to_day          date           check (to_day >= from_day),
    per_year        integer        check (per_year > 0),
    sold_by         text,
    price           numeric(19, 4) check (price >= 0),
    currency        text           check (currency ~ '^[A-Z]{3}$'),
    note            text,
    created_at      timestamptz    not null,
    updated_at      timestamptz    not null,
    constraint subscription_service_once unique (subscription_id, offer_id, from_day),
    constraint subscription_service_price check ((price is null) = (currency is null))
);
create index subscription_service_by_created on subscription_service (created_at, id);
create index subscription_service_by_updated on subscription_service (updated_at, id);
create index subscription_service_of_offer on subscription_service (offer_id, created_at, id);

-- What was done of it; only added to.
create table service_delivery (
    id                      uuid        primary key,
    subscription_service_id uuid        not null references subscription_service,
    subscription_id         uuid        not null references subscription,
    done_on                 date        not null,
    done_by                 text        not null,
    note                    text,
    recorded_at             timestamptz not null
);
create index service_delivery_of_subscription on service_delivery (subscription_id, done_on, id);
create index service_delivery_of_service on service_delivery (subscription_service_id);
create trigger service_delivery_is_immutable
    before update or delete or truncate on service_delivery
    for each statement execute function refuse_change();

-- A subscription says what its support level leaves to it.
create table subscription_support (
    subscription_id uuid        primary key references subscription,
    version         bigint      not null check (version > 0),
    user_adoption   boolean     not null,
    updated_at      timestamptz not null
);

grant select on service_offer, subscription_service, service_delivery, subscription_support to partner_caller;
alter table service_offer enable row level security;
create policy service_offer_of_all on service_offer using (true);
create policy service_offer_of_partner on service_offer as restrictive to partner_caller
    using (offered and (partner_id is null or partner_id = current_partner()));
alter table subscription_service enable row level security;
create policy subscription_service_of_all on subscription_service using (true);
create policy subscription_service_of_partner on subscription_service as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
alter table service_delivery enable row level security;
create policy service_delivery_of_all on service_delivery using (true);
create policy service_delivery_of_partner on service_delivery as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
alter table subscription_support enable row level security;
create policy subscription_support_of_all on subscription_support using (true);
create policy subscription_support_of_partner on subscription_support as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
