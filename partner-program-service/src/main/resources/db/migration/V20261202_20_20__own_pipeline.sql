-- A partner's own pipeline by the partner's keys. It is in no figure of ours.
create table own_deal (
    id                  uuid           primary key,
    version             bigint         not null check (version > 0),
    partner_id          uuid           not null references partner,
    external_source     text           not null,
    external_id         text           not null,
    name                text           collate "C" not null check (name <> ''),
    client              text           collate "C" check (client <> ''),
    offering            text           check (offering <> ''),
    registration_number text           check (registration_number <> ''),
    status              text           not null check (status in ('OPEN', 'WON', 'LOST')),
    close_date          date,
    currency            text           not null check (currency ~ '^[A-Z]{3}$'),
    amount              numeric(19, 4) not null check (amount >= 0),
    created_at          timestamptz    not null,
    updated_at          timestamptz    not null,
    constraint own_deal_key unique (partner_id, external_source, external_id),
    constraint own_deal_closed check (status = 'OPEN' or close_date is not null)
);
create index own_deal_by_close_date on own_deal (partner_id, close_date, id);
create index own_deal_by_update on own_deal (partner_id, updated_at, id);

-- A partner reads and posts its own.
grant select, insert, update on own_deal to partner_caller;
alter table own_deal enable row level security;
create policy own_deal_of_all on own_deal using (true);
create policy own_deal_of_partner on own_deal as restrictive to partner_caller using (partner_id = current_partner());
