create table success_story (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    kind             text        not null
        check (kind in ('SUCCESS_STORY', 'CUSTOMER_REFERENCE', 'CASE_STUDY', 'WIN_WIRE')),
    customer_id      uuid        not null references customer,
    subscription_id  uuid        references subscription,
    partner_id       uuid,
    plan_id          uuid,
    opportunity_id   uuid,
    title            text        not null check (title <> ''),
    use_case         text        not null check (use_case <> ''),
    product          text        check (product <> ''),
    challenge        text,
    solution         text,
    outcome          text,
    kpis             jsonb       not null,
    people           jsonb       not null,
    vendor_share     text,
    partner_share    text,
    status           text        not null
        check (status in ('DRAFT', 'CONSENT_ASKED', 'CONSENTED', 'PUBLISHED', 'WITHDRAWN')),
    asked_of         text,
    asked_uses       jsonb,
    asked_by         text,
    asked_at         timestamptz,
    consent_by       text,
    consent_on       date,
    consent_uses     jsonb,
    consent_until    date,
    publications     jsonb       not null,
    withdrawn_on     date,
    withdrawn_reason text        check (withdrawn_reason <> ''),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint success_story_asked check (num_nulls(asked_of, asked_uses, asked_by, asked_at) in (0, 4)),
    constraint success_story_consent check (num_nulls(consent_by, consent_on, consent_uses, consent_until) in (0, 4)
        and consent_until >= consent_on),
    constraint success_story_consented check (kind = 'WIN_WIRE' or status not in ('CONSENTED', 'PUBLISHED')
        or consent_until is not null),
    constraint success_story_published check (status not in ('DRAFT', 'CONSENT_ASKED', 'CONSENTED') or publications = '[]'),
    constraint success_story_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_on is not null)
        and (status = 'WITHDRAWN') = (withdrawn_reason is not null))
);
create index success_story_by_created on success_story (created_at, id);
create index success_story_by_updated on success_story (updated_at, id);
create index success_story_of_customer_by_created on success_story (customer_id, created_at, id);
create index success_story_of_partner_by_created on success_story (partner_id, created_at, id) where partner_id is not null;
create index success_story_of_status_by_created on success_story (status, created_at, id);
create index success_story_of_subscription on success_story (subscription_id) where subscription_id is not null;
create index success_story_by_expiry on success_story ((consent_until + 1), id) where status in ('CONSENTED', 'PUBLISHED');

grant select, insert, update on success_story to partner_caller;
alter table success_story enable row level security;
create policy success_story_of_all on success_story using (true);
create policy success_story_of_partner on success_story as restrictive to partner_caller
    using (is_of_partner(customer_id, subscription_id, partner_id));
create policy success_story_begun_by_partner on success_story as restrictive for insert to partner_caller
    with check (is_written_by_partner(customer_id, subscription_id, partner_id));
create policy success_story_changed_by_partner on success_story as restrictive for update to partner_caller
    using (is_written_by_partner(customer_id, subscription_id, partner_id));

-- Of each customer at most two overlap in their 180 days: one in each slot. Those of a merged customer have none.
create table reference_request (
    id             uuid        primary key,
    version        bigint      not null check (version > 0),
    customer_id    uuid        not null references customer,
    story_id       uuid        references success_story,
    purpose        text        not null check (purpose <> ''),
    opportunity_id uuid,
    requested_on   date        not null,
    requested_by   text        not null,
    slot           integer     check (slot in (1, 2)),
    outcome        text        not null check (outcome in ('OPEN', 'GIVEN', 'DECLINED', 'CANCELLED')),
    outcome_on     date,
    outcome_note   text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint reference_request_ended check ((outcome = 'OPEN') = (outcome_on is null)),
    constraint reference_request_twice exclude using gist (
        id_range(customer_id) with &&,
        int4range(slot, slot, '[]') with &&,
        daterange(requested_on, requested_on + 180) with &&) where (slot is not null)
);
create index reference_request_by_created on reference_request (created_at, id);
create index reference_request_by_updated on reference_request (updated_at, id);
create index reference_request_of_customer_by_created on reference_request (customer_id, created_at, id);
create index reference_request_of_story on reference_request (story_id) where story_id is not null;

-- When customers were asked to speak for us, for a reference or for their consent.
create view advocacy_request with (security_invoker = true) as
    select customer_id, created_at as requested_at from reference_request
    union all
    select customer_id, asked_at from success_story where asked_at is not null;
