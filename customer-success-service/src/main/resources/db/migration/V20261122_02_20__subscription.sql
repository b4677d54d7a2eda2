-- The newest version of each opportunity that was acted on, whatever its stage: an older one that comes late is skipped.
create table deal (
    opportunity_id uuid   primary key,
    version        bigint not null
);

create table subscription (
    id                  uuid           primary key,
    version             bigint         not null check (version > 0),
    customer_id         uuid           not null references customer,
    external_source     text,
    external_id         text,
    opportunity_id      uuid,
    opportunity_line_id uuid,
    product             text           not null check (product <> ''),
    licence_type        text,
    licensed_users      integer        check (licensed_users >= 0),
    contract_start      date           not null,
    contract_end        date           not null,
    arr                 numeric(19, 4) not null check (arr >= 0),
    tcv                 numeric(19, 4) not null check (tcv >= 0),
    currency            text           not null check (currency ~ '^[A-Z]{3}$'),
    partner_of_record   uuid,
    trial               boolean        not null,
    converted_on        date,
    support_level       text           not null check (support_level in ('BASIC', 'ENHANCED', 'PREMIUM')),
    status              text           not null check (status in ('ACTIVE', 'CANCELLED')),
    cancel_reason       text
        check (cancel_reason in ('DEAL_REOPENED', 'DEAL_LOST', 'DEAL_DELETED', 'LINE_REMOVED')),
    cancelled_at        timestamptz,
    edited              boolean        not null,
    created_at          timestamptz    not null,
    updated_at          timestamptz    not null,
    constraint subscription_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint subscription_external_id_unique unique (external_source, external_id),
    constraint subscription_line_whole check ((opportunity_id is null) = (opportunity_line_id is null)),
    constraint subscription_line_unique unique (opportunity_id, opportunity_line_id),
    constraint subscription_contract check (contract_end >= contract_start),
    constraint subscription_conversion check (not trial or converted_on is null),
    constraint subscription_cancelled
        check ((status = 'CANCELLED') = (cancel_reason is not null)
           and (status = 'CANCELLED') = (cancelled_at is not null))
);
create index subscription_of_customer_by_end on subscription (customer_id, contract_end, id);
create index subscription_of_partner_by_end on subscription (partner_of_record, contract_end, id)
    where partner_of_record is not null;
create index subscription_by_contract_end on subscription (contract_end, id);
create index subscription_by_created on subscription (created_at, id);
create index subscription_by_updated on subscription (updated_at, id);

-- A partner's caller reads the subscriptions whose partner of record it is, and the customers that have one. A policy
-- lets all rows through, and a restrictive one narrows partner_caller to its own.
grant select on subscription, customer to partner_caller;

alter table subscription enable row level security;
create policy subscription_of_all on subscription using (true);
create policy subscription_of_partner on subscription as restrictive to partner_caller
    using (partner_of_record = current_partner());

alter table customer enable row level security;
create policy customer_of_all on customer using (true);
create policy customer_of_partner on customer as restrictive to partner_caller
    using (exists (select from subscription s where s.customer_id = customer.id));

-- For the lists of customers and renewals, which know nothing else of subscriptions.
create view held_subscription with (security_invoker = true) as
    select id, customer_id, product, partner_of_record from subscription;
grant select on held_subscription to partner_caller;
