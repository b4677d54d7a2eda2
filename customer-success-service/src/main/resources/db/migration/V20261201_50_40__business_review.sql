-- Which partners have executive business reviews, as the partner program tells.
create table executive_review_right (
    partner_id uuid    primary key,
    version    bigint  not null check (version >= 0),
    included   boolean not null,
    invited    boolean not null
);

-- What other services told of accounts (by their id there) and partners, as far as reviews show it.
create table review_fact (
    id         uuid   primary key,
    kind       text   not null check (kind in ('TECHNICAL_STRATEGY', 'DECISION_POINT', 'DEAL')),
    version    bigint not null check (version >= 0),
    subject_id uuid,
    data       jsonb
);
create index review_fact_of_subject on review_fact (subject_id, kind) where subject_id is not null;

create table business_review (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    kind             text        not null check (kind in ('CUSTOMER_ADOPTION', 'PARTNER_EXECUTIVE', 'ACCOUNT_QBR')),
    customer_id      uuid        references customer,
    subscription_id  uuid        references subscription,
    partner_id       uuid,
    title            text        not null check (title <> ''),
    period_from      date        not null,
    period_to        date        not null,
    planned_on       date        not null,
    organizer        text        not null,
    attendees        jsonb       not null,
    agenda           text[]      not null,
    status           text        not null check (status in ('PLANNED', 'SCHEDULED', 'HELD', 'CANCELLED')),
    scheduled_at     timestamptz,
    held_on          date,
    cancelled_reason text        check (cancelled_reason <> ''),
    content          jsonb       not null,
    decisions        text[]      not null,
    follow_ups       jsonb       not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint business_review_subject check (case kind
        when 'CUSTOMER_ADOPTION' then num_nulls(customer_id, subscription_id) = 0
        when 'ACCOUNT_QBR' then customer_id is not null and subscription_id is null
        else partner_id is not null and num_nonnulls(customer_id, subscription_id) = 0 end),
    constraint business_review_period check (period_to >= period_from),
    constraint business_review_scheduled check (status <> 'SCHEDULED' or scheduled_at is not null),
    constraint business_review_held check ((status = 'HELD') = (held_on is not null)),
    constraint business_review_cancelled check ((status = 'CANCELLED') = (cancelled_reason is not null)),
    constraint business_review_frozen check (status = 'HELD' or (content, decisions, follow_ups) = ('[]', '{}', '[]'))
);
create index business_review_by_created on business_review (created_at, id);
create index business_review_by_updated on business_review (updated_at, id);
create index business_review_by_planned on business_review (planned_on, id);
create index business_review_of_customer_by_planned on business_review (customer_id, planned_on, id)
    where customer_id is not null;
create index business_review_of_subscription_by_planned on business_review (subscription_id, planned_on, id)
    where subscription_id is not null;
create index business_review_of_partner_by_planned on business_review (partner_id, planned_on, id)
    where partner_id is not null;
create index business_review_of_status_by_planned on business_review (status, planned_on, id);

-- A partner reads reviews of its customers and its own executive ones, and writes adoption reviews.
grant select, insert, update on business_review to partner_caller;
alter table business_review enable row level security;
create policy business_review_of_all on business_review using (true);
create policy business_review_of_partner on business_review as restrictive to partner_caller
    using (case when customer_id is null then partner_id = current_partner()
                else is_of_partner(customer_id, subscription_id, partner_id) end);
create policy business_review_begun_by_partner on business_review as restrictive for insert to partner_caller
    with check (kind = 'CUSTOMER_ADOPTION' and is_written_by_partner(customer_id, subscription_id, partner_id));
create policy business_review_changed_by_partner on business_review as restrictive for update to partner_caller
    using (kind = 'CUSTOMER_ADOPTION' and is_written_by_partner(customer_id, subscription_id, partner_id));

-- What a partner's review agreed on becomes calls to action.
grant insert on call_to_action to partner_caller;
create policy call_to_action_begun_by_partner on call_to_action as restrictive for insert to partner_caller
    with check (trigger is null and status = 'OPEN'
                and case when subscription_id is null then manages_customer(customer_id)
                         else manages_subscription(subscription_id) end);

-- What other features read: reviews that were held, and those that are to be held.
create view review_held with (security_invoker = true) as
    select id, kind, customer_id, subscription_id, partner_id, held_on from business_review where status = 'HELD';
create view review_to_hold with (security_invoker = true) as
    select id, kind, customer_id, subscription_id, partner_id, title, organizer,
           coalesce((scheduled_at at time zone 'UTC')::date, planned_on) as due_on
    from business_review where status in ('PLANNED', 'SCHEDULED');
grant select on review_held, review_to_hold to partner_caller;
