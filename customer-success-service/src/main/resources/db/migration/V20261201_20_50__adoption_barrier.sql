-- Barriers of adoption (CS-12). Which kind one is, the CSM and the service manager (SM) decide together.
create table adoption_barrier (
    id                uuid        primary key,
    version           bigint      not null check (version > 0),
    customer_id       uuid        not null references customer,
    subscription_id   uuid        references subscription,
    use_case          text        check (use_case <> ''),
    feature           text        check (feature <> ''),
    title             text        collate "C" not null check (title <> ''),
    description       text        not null check (description <> ''),
    owner             text        collate "C" not null check (owner <> ''),
    steps             jsonb       not null,
    communications    jsonb       not null,
    csm_kind          text        check (csm_kind in ('TECHNICAL', 'BUSINESS')),
    csm_by            text,
    csm_at            timestamptz,
    sm_kind           text        check (sm_kind in ('TECHNICAL', 'BUSINESS')),
    sm_by             text,
    sm_at             timestamptz,
    kind              text        generated always as (case when csm_kind = sm_kind then csm_kind end) stored,
    measure           jsonb,
    resolution        text        check (resolution <> ''),
    resolved_by       text,
    resolved_at       timestamptz,
    communicated_on   date,
    status            text        not null generated always as
        (case when resolved_at is null then 'OPEN' else 'RESOLVED' end) stored,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint adoption_barrier_csm check (num_nulls(csm_kind, csm_by, csm_at) in (0, 3)),
    constraint adoption_barrier_sm check (num_nulls(sm_kind, sm_by, sm_at) in (0, 3)),
    constraint adoption_barrier_two_people check (csm_by <> sm_by),
    constraint adoption_barrier_resolved
        check (num_nulls(resolution, resolved_by, resolved_at, communicated_on) in (0, 4)),
    constraint adoption_barrier_decided check (resolved_at is null or csm_kind = sm_kind and measure is not null)
);
create index adoption_barrier_by_created on adoption_barrier (created_at, id);
create index adoption_barrier_by_updated on adoption_barrier (updated_at, id);
create index adoption_barrier_of_customer_by_created on adoption_barrier (customer_id, created_at, id);
create index adoption_barrier_of_owner_by_created on adoption_barrier (owner, created_at, id);
create index adoption_barrier_of_subscription on adoption_barrier (subscription_id) where subscription_id is not null;
create index adoption_barrier_open_of_customer on adoption_barrier (customer_id) where resolved_at is null;

-- What a business barrier taught, for everybody to find. It names no customer.
create table best_practice (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    barrier_id uuid        not null,
    title      text        collate "C" not null check (title <> ''),
    text       text        not null check (text <> ''),
    product    text        collate "C" check (product <> ''),
    use_case   text        collate "C" check (use_case <> ''),
    tags       text[]      not null,
    written_by text        not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    words      tsvector    not null generated always as (
        setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', text), 'B')) stored,
    constraint best_practice_of_barrier unique (barrier_id)
);
create index best_practice_by_created on best_practice (created_at, id);
create index best_practice_by_updated on best_practice (updated_at, id);
create index best_practice_of_product_by_created on best_practice (product, created_at, id) where product is not null;
create index best_practice_words on best_practice using gin (words);

grant select, insert, update on adoption_barrier to partner_caller;
alter table adoption_barrier enable row level security;
create policy adoption_barrier_of_all on adoption_barrier using (true);
create policy adoption_barrier_of_partner on adoption_barrier as restrictive to partner_caller
    using (case when subscription_id is null then holds_customer(customer_id) else holds_subscription(subscription_id) end);
create policy adoption_barrier_raised_by_partner on adoption_barrier as restrictive for insert to partner_caller
    with check (case when subscription_id is null then manages_customer(customer_id)
                     else manages_subscription(subscription_id) end);
create policy adoption_barrier_changed_by_partner on adoption_barrier as restrictive for update to partner_caller
    using (case when subscription_id is null then manages_customer(customer_id)
                else manages_subscription(subscription_id) end);

-- All partners read best practices; one adds that of a barrier which it resolved.
grant select, insert on best_practice to partner_caller;
alter table best_practice enable row level security;
create policy best_practice_of_all on best_practice using (true);
create policy best_practice_added_by_partner on best_practice as restrictive for insert to partner_caller
    with check (exists (select from adoption_barrier b where b.id = barrier_id));

create view held_barrier with (security_invoker = true) as
    select id, customer_id, subscription_id, kind, status, owner, use_case, feature, title, created_at, resolved_at
    from adoption_barrier;
grant select on held_barrier to partner_caller;
