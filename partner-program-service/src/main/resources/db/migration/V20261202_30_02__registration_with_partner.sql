-- Our registrations of deals in the programs of their partners.
create table registration_with_partner (
    id               uuid          primary key,
    version          bigint        not null check (version > 0),
    partner_id       uuid          not null references partner,
    deal_id          uuid          not null references deal,
    program          text          not null check (program <> ''),
    number           text          check (number <> ''),
    status           text          not null check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'EXPIRED')),
    registered_on    date,
    expires_on       date,
    discount_percent numeric(5, 2) check (discount_percent between 0 and 100),
    told_for         date,
    created_at       timestamptz   not null,
    updated_at       timestamptz   not null,
    constraint registration_with_partner_once unique (deal_id, partner_id),
    constraint registration_with_partner_approved
        check (status <> 'APPROVED' or num_nulls(number, registered_on) = 0),
    constraint registration_with_partner_term check (expires_on >= registered_on)
);
create index registration_with_partner_by_created on registration_with_partner (created_at, id);
create index registration_with_partner_by_updated on registration_with_partner (updated_at, id);
create index registration_with_partner_by_expiry on registration_with_partner (expires_on, id);
create index registration_with_partner_of_partner_by_expiry on registration_with_partner (partner_id, expires_on, id);
create index registration_with_partner_to_tell on registration_with_partner ((expires_on - 30), id)
    where status in ('REQUESTED', 'APPROVED') and expires_on is distinct from told_for;

-- A partner reads those of its deals, and writes none.
grant select on registration_with_partner to partner_caller;
alter table registration_with_partner enable row level security;
create policy registration_with_partner_of_all on registration_with_partner using (true);
create policy registration_with_partner_of_partner on registration_with_partner as restrictive to partner_caller
    using (partner_id = current_partner());

-- What this feature reads of deals, and what the lists of deals read of registrations.
create view known_deal with (security_invoker = true) as
    select deal_id, version, partner_id, status, close_date from deal_state where known_to = 'infinity';
create view deal_registered with (security_invoker = true) as
    select deal_id, partner_id from registration_with_partner where status in ('REQUESTED', 'APPROVED');
grant select on known_deal, deal_registered to partner_caller;

-- Open deals of partners, from the day after they became known: their registration is missed once. Statements of any number
-- of deals add their rows at once.
create table deal_to_register (
    deal_id    uuid primary key references deal,
    partner_id uuid not null,
    due_on     date not null,
    told_on    date
);
create index deal_to_register_by_day on deal_to_register (due_on, deal_id) where told_on is null;

create function note_deals_to_register() returns trigger
    security definer set search_path = public, pg_temp language plpgsql as
$$
begin
    insert into deal_to_register as noted (deal_id, partner_id, due_on)
    select n.deal_id, n.partner_id, (n.known_from at time zone 'UTC')::date + 1 from known n
    where n.status = 'OPEN' and n.partner_id is not null
    order by n.deal_id
    on conflict (deal_id) do update set partner_id = excluded.partner_id, due_on = excluded.due_on, told_on = null
        where noted.partner_id <> excluded.partner_id;
    return null;
end
$$;
create trigger deal_state_is_to_register after insert on deal_state
    referencing new table as known for each statement execute function note_deals_to_register();

insert into deal_to_register (deal_id, partner_id, due_on)
select deal_id, partner_id, (known_from at time zone 'UTC')::date + 1 from deal_state
where known_to = 'infinity' and status = 'OPEN' and partner_id is not null;
