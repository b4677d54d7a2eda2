-- What other services tell of clients, as last told. Names are compared without case, accents and legal form.
create table client_account (
    id       uuid   primary key,
    version  bigint not null,
    name_key text
);
create index client_account_by_name on client_account (name_key) where name_key is not null;

create table client_customer (
    id         uuid   primary key,
    version    bigint not null,
    account_id uuid,
    name_key   text
);
create index client_customer_of_account on client_customer (account_id) where account_id is not null;
create index client_customer_by_name on client_customer (name_key) where name_key is not null;

create table client_subscription (
    id           uuid    primary key,
    version      bigint  not null,
    customer_id  uuid,
    offering_key text,
    is_active    boolean not null,
    ends_on      date
);
create index client_subscription_of_customer on client_subscription (customer_id) where is_active;

-- One that was merged leads to the survivor, which is never merged itself.
create table client_opportunity (
    id            uuid        primary key,
    version       bigint      not null,
    account_id    uuid,
    offering_keys text[]      not null,
    partner_id    uuid,
    status        text        check (status in ('OPEN', 'WON', 'LOST')),
    opened_at     timestamptz,
    closed_on     date,
    merged_into   uuid
);
create index client_opportunity_of_account on client_opportunity (account_id)
    where status = 'OPEN' or partner_id is not null;
create index client_opportunity_of_partner on client_opportunity (partner_id) where partner_id is not null;
create index client_opportunity_merged_into on client_opportunity (merged_into) where merged_into is not null;

create table registration (
    id                           uuid        primary key,
    version                      bigint      not null check (version > 0),
    number                       text        not null constraint registration_number_unique unique,
    partner_id                   uuid        not null references partner,
    account_id                   uuid,
    client_name                  text        not null check (client_name <> ''),
    client_country               text        not null check (client_country ~ '^[A-Z]{2}$'),
    offering                     text        not null check (offering <> ''),
    description                  text        check (description <> ''),
    expected_value               jsonb,
    expected_close_date          date,
    client_key                   text        not null check (client_key <> ''),
    offering_key                 text        not null check (offering_key <> ''),
    contact_person               text        not null check (contact_person <> ''),
    contacted_on                 date        not null,
    agreed                       text        not null check (agreed <> ''),
    link                         text        check (link <> ''),
    note                         text        check (note <> ''),
    submitted_by                 text        not null,
    edition                      integer     not null references program_edition,
    status                       text        not null
        check (status in ('SUBMITTED', 'APPROVED', 'REJECTED', 'EXPIRED', 'CONVERTED')),
    decision_due_on              date        not null,
    escalated_on                 date,
    decided_by                   text,
    decided_at                   timestamptz,
    rejection_reason             text
        check (rejection_reason in ('INCUMBENT', 'INSUFFICIENT_PROOF', 'NOT_QUALIFIED', 'OTHER')),
    explanation                  text        check (explanation <> ''),
    approved_on                  date,
    protected_until              date,
    extensions                   integer     check (extensions >= 0),
    opportunity_id               uuid,
    converted_at                 timestamptz,
    partner_of_record_proposed_on date,
    created_at                   timestamptz not null,
    updated_at                   timestamptz not null,
    constraint registration_proven check (num_nonnulls(link, note) > 0),
    constraint registration_decided check ((status = 'SUBMITTED') = (decided_at is null)),
    constraint registration_rejected check ((status = 'REJECTED') = (rejection_reason is not null)),
    constraint registration_incumbent check (rejection_reason <> 'INCUMBENT' or explanation is null),
    constraint registration_protected check (num_nulls(approved_on, protected_until, extensions) in (0, 3)
        and (status in ('APPROVED', 'EXPIRED', 'CONVERTED')) = (approved_on is not null)),
    constraint registration_converted check (num_nulls(opportunity_id, converted_at) in (0, 2)
        and (status = 'CONVERTED') = (opportunity_id is not null)
        and (partner_of_record_proposed_on is null or opportunity_id is not null))
);
-- The first registration of a client and an offering wins.
create unique index registration_of_client on registration (offering_key, client_key, client_country)
    where status in ('SUBMITTED', 'APPROVED');
create unique index registration_of_account on registration (offering_key, account_id)
    where status in ('SUBMITTED', 'APPROVED') and account_id is not null;
create index registration_by_created on registration (created_at, id);
create index registration_by_updated on registration (updated_at, id);
create index registration_of_partner_by_created on registration (partner_id, created_at, id);
create index registration_of_status_by_created on registration (status, created_at, id);
create index registration_of_opportunity on registration (opportunity_id) where opportunity_id is not null;
create index registration_undecided on registration ((decision_due_on + 1), id)
    where status = 'SUBMITTED' and escalated_on is null;
create index registration_by_end on registration ((protected_until + 1), id) where status = 'APPROVED';

-- A partner's caller submits, revises and extends its own, and learns nothing of the others.
grant select, insert, update on registration to partner_caller;
alter table registration enable row level security;
create policy registration_of_all on registration using (true);
create policy registration_of_partner on registration as restrictive to partner_caller
    using (partner_id = current_partner()) with check (partner_id = current_partner());

-- Whether another registration is open for a client and an offering, and whether we are there already: by an open
-- opportunity, but for the partner's own since its submission, or a live subscription. An account that is named stands for
-- itself; otherwise all accounts and customers of the client's name do. It answers as the owner of the tables: a partner's
-- caller sees neither other registrations nor clients.
create function client_standing(
    client text, country text, offering text, account uuid, self uuid, partner uuid, since timestamptz, day date)
    returns table (registered boolean, incumbent boolean)
    stable security definer set search_path = public, pg_temp language sql as
$$
with named (id) as (
    select $4 where $4 is not null
    union all
    select a.id from client_account a where $4 is null and a.name_key = $1
), customers (id) as (
    select c.id from client_customer c where c.account_id in (select n.id from named n)
    union
    select c.id from client_customer c where $4 is null and c.name_key = $1
)
select
    exists (
        select from registration r
        where r.offering_key = $3 and r.status in ('SUBMITTED', 'APPROVED') and r.id is distinct from $5
          and (r.client_key = $1 and r.client_country = $2
               or r.account_id in (select n.id from named n)
               or r.account_id is null
                  and r.client_key = (select a.name_key from client_account a where a.id = $4))),
    exists (
        select from client_opportunity o
        where o.account_id in (select n.id from named n) and o.status = 'OPEN' and o.merged_into is null
          and $3 = any (o.offering_keys)
          and not (o.partner_id is not distinct from $6 and $7 is not null and o.opened_at >= $7))
    or exists (
        select from client_subscription s
        where s.customer_id in (select c.id from customers c) and s.is_active and s.offering_key = $3
          and (s.ends_on is null or s.ends_on >= $8))
$$;
