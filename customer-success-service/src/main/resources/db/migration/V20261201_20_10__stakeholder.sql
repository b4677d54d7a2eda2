-- The stakeholder map of each customer: who of the client matters, what they think of us, and who sponsors.
create table stakeholder (
    id          uuid        primary key,
    version     bigint      not null check (version > 0),
    customer_id uuid        not null references customer,
    name        text        collate "C" not null check (name <> ''),
    role        text        not null check (role <> ''),
    contact     text        check (contact <> ''),
    influence   text        not null check (influence in ('HIGH', 'MEDIUM', 'LOW')),
    stance      text        not null check (stance in ('SUPPORTER', 'NEUTRAL', 'CRITIC')),
    sponsor     boolean     not null,
    left_on     date,
    left_reason text        check (left_reason <> ''),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint stakeholder_left check (left_on is not null or left_reason is null)
);
create index stakeholder_of_customer_by_name on stakeholder (customer_id, name, id);
create index stakeholder_by_created on stakeholder (created_at, id);
create index stakeholder_by_updated on stakeholder (updated_at, id);
-- Sponsors that left, for the work list of account managers.
create index stakeholder_sponsor_left on stakeholder (customer_id, left_on) where sponsor and left_on is not null;

-- A partner of record reads the stakeholders of its customers; as their customer success manager it writes them.
grant select, insert, update on stakeholder to partner_caller;
alter table stakeholder enable row level security;
create policy stakeholder_of_all on stakeholder using (true);
create policy stakeholder_of_partner on stakeholder as restrictive to partner_caller
    using (holds_customer(customer_id));
create policy stakeholder_added_by_partner on stakeholder as restrictive for insert to partner_caller
    with check (manages_customer(customer_id));
create policy stakeholder_changed_by_partner on stakeholder as restrictive for update to partner_caller
    using (manages_customer(customer_id));

-- What others read of them.
create view held_stakeholder with (security_invoker = true) as
    select id, customer_id, name, role, contact, influence, stance, sponsor, left_on from stakeholder;
grant select on held_stakeholder to partner_caller;
