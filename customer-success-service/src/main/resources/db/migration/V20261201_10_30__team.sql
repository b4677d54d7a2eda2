-- Who works with which customer, or with one of its subscriptions, in which role and when.
create table team_member (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    customer_id     uuid        not null references customer,
    subscription_id uuid        references subscription,
    person          text        collate "C" not null check (person <> ''),
    partner_id      uuid,
    role            text        not null check (role in ('AM', 'ARCHITECT', 'ENGINEER', 'DELIVERY', 'PM', 'CSM', 'CSS',
                                    'RM', 'SM', 'PRACTICE_LEADER', 'SOFTWARE_SALES', 'RENEWAL_SPECIALIST')),
    lead            boolean     not null,
    from_day        date        not null,
    to_day          date,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint team_member_term check (to_day >= from_day),
    constraint team_member_lead check (not lead or role = 'CSM'),
    constraint team_member_once exclude using gist (
        id_range(coalesce(subscription_id, customer_id)) with &&,
        id_range(md5(role || ' ' || person)::uuid) with &&,
        daterange(from_day, to_day, '[]') with &&),
    constraint team_member_one_lead exclude using gist (
        id_range(coalesce(subscription_id, customer_id)) with &&,
        daterange(from_day, to_day, '[]') with &&) where (lead),
    constraint team_member_one_renewal_manager exclude using gist (
        id_range(coalesce(subscription_id, customer_id)) with &&,
        daterange(from_day, to_day, '[]') with &&) where (role = 'RM')
);
create index team_member_of_customer_by_from on team_member (customer_id, from_day, id);
create index team_member_of_subscription_by_from on team_member (subscription_id, from_day, id)
    where subscription_id is not null;
create index team_member_of_person_by_from on team_member (person, from_day, id);
create index team_member_of_partner_by_from on team_member (partner_id, from_day, id) where partner_id is not null;
create index team_member_by_from on team_member (from_day, id);
create index team_member_by_created on team_member (created_at, id);
create index team_member_by_updated on team_member (updated_at, id);

-- Who owns a role for a customer, or for one of its subscriptions, on a day: TeamOwners.
create function team_owner(uuid, uuid, text, date) returns text stable parallel safe language sql as
$$ select person from team_member
   where customer_id = $1 and role = $3 and (subscription_id is null or subscription_id = $2)
     and from_day <= $4 and (to_day is null or to_day >= $4)
   order by subscription_id is null, not lead, from_day, id limit 1 $$;

-- The customers of which a person owns a role on a day. Written out, since a function would be called for each of them. The members of the
-- role are read once for each customer, and not once more for each subscription.
create function owned_customers(text, text, date) returns table (customer_id uuid)
    stable parallel safe language sql as
$$ with member as materialized (
       select m.customer_id, m.person, m.lead, m.from_day, m.id
       from (select distinct m.customer_id from team_member m
             where m.person = $1 and m.role = $2 and m.from_day <= $3 and (m.to_day is null or m.to_day >= $3)
               and m.subscription_id is null) c
       join team_member m on m.customer_id = c.customer_id
       where m.role = $2 and m.subscription_id is null and m.from_day <= $3 and (m.to_day is null or m.to_day >= $3))
   select o.customer_id from (
       select distinct on (m.customer_id) m.customer_id, m.person from member m
       order by m.customer_id, not m.lead, m.from_day, m.id) o
   where o.person = $1 $$;

-- The subscriptions of which a person owns a role on a day.
create function owned_subscriptions(text, text, date) returns table (customer_id uuid, subscription_id uuid)
    stable parallel safe language sql as
$$ with member as materialized (
       select m.customer_id, m.subscription_id, m.person, m.lead, m.from_day, m.id
       from (select distinct m.customer_id from team_member m
             where m.person = $1 and m.role = $2 and m.from_day <= $3 and (m.to_day is null or m.to_day >= $3)) c
       join team_member m on m.customer_id = c.customer_id
       where m.role = $2 and m.from_day <= $3 and (m.to_day is null or m.to_day >= $3))
   select o.customer_id, o.id from (
       select distinct on (s.id) s.customer_id, s.id, m.person
       from member m
       join held_subscription s on s.customer_id = m.customer_id and (m.subscription_id is null or m.subscription_id = s.id)
       order by s.id, m.subscription_id is null, not m.lead, m.from_day, m.id) o
   where o.person = $1 $$;

-- A partner's caller reads its own people in the teams of customers that it serves of record, and writes them for those
-- whose success manager it is.
grant select, insert, update on team_member to partner_caller;
alter table team_member enable row level security;
create policy team_member_of_all on team_member using (true);
create policy team_member_of_partner on team_member as restrictive for select to partner_caller
    using (partner_id = current_partner() and holds_customer(customer_id));
create policy team_member_joined_by_partner on team_member as restrictive for insert to partner_caller
    with check (partner_id = current_partner() and manages_customer(customer_id)
        and (subscription_id is null or manages_subscription(subscription_id)));
create policy team_member_changed_by_partner on team_member as restrictive for update to partner_caller
    using (partner_id = current_partner() and manages_customer(customer_id)
        and (subscription_id is null or manages_subscription(subscription_id)));

create view held_team_member with (security_invoker = true) as
    select id, customer_id, subscription_id, person, partner_id, role, lead, from_day, to_day from team_member;
grant select on held_team_member to partner_caller;

-- Books that went to others. What stores its owner follows on the day.
create table book_hand_over (
    id             uuid        primary key,
    version        bigint      not null check (version > 0),
    person         text        not null check (person <> ''),
    role           text        not null,
    effective_on   date        not null,
    reason         text        not null,
    handed_over_by text        not null,
    moves          jsonb       not null,
    followed_on    timestamptz,
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);
create index book_hand_over_due on book_hand_over (effective_on, id) where followed_on is null;
create index book_hand_over_by_created on book_hand_over (created_at, id);
create index book_hand_over_of_person_by_created on book_hand_over (person, created_at, id);
