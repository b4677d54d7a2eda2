-- An id as a range of one number, so that an exclusion constraint may compare ids beside ranges of days.
create function id_range(uuid) returns numrange immutable parallel safe language sql as
$$ select numrange(n, n, '[]') from (select ('0x' || replace($1::text, '-', ''))::numeric) as id (n) $$;

create table partner_relation (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    customer_id      uuid        not null references customer,
    subscription_id  uuid        references subscription,
    partner_id       uuid        not null,
    association      text        not null check (association in ('PARTNER_OF_RECORD', 'OTHER')),
    engagement_model text        not null check (engagement_model in ('SALES_AGENT', 'CUSTOMER_SUCCESS_MANAGER')),
    from_day         date        not null,
    to_day           date,
    consent_by       text,
    consented_on     date,
    reason           text,
    approved_by      text,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint partner_relation_term check (to_day >= from_day),
    constraint partner_relation_of_record check (association = 'OTHER' or subscription_id is not null),
    constraint partner_relation_one_of_record exclude using gist (
        id_range(subscription_id) with &&,
        daterange(from_day, to_day, '[]') with &&) where (association = 'PARTNER_OF_RECORD'),
    constraint partner_relation_other_once exclude using gist (
        id_range(customer_id) with &&,
        id_range(coalesce(subscription_id, customer_id)) with &&,
        id_range(partner_id) with &&,
        daterange(from_day, to_day, '[]') with &&) where (association = 'OTHER')
);
create index partner_relation_of_customer_by_from on partner_relation (customer_id, from_day, id);
create index partner_relation_of_subscription_by_from on partner_relation (subscription_id, from_day, id);
create index partner_relation_of_partner_by_from on partner_relation (partner_id, from_day, id);
create index partner_relation_by_from on partner_relation (from_day, id);
create index partner_relation_by_created on partner_relation (created_at, id);
create index partner_relation_by_updated on partner_relation (updated_at, id);

-- The next day on which the partner of record of a subscription changes by plan.
create table awaited_record_change (
    subscription_id uuid primary key references subscription,
    day             date not null
);
create index awaited_record_change_by_day on awaited_record_change (day, subscription_id);

-- What holds now, kept with the subscription. Until now the partner's own model told how it serves.
alter table subscription
    add column engagement_model text check (engagement_model in ('SALES_AGENT', 'CUSTOMER_SUCCESS_MANAGER'));
update subscription s set engagement_model = coalesce(
    (select p.engagement_model from known_partner p
     where p.id = s.partner_of_record and p.engagement_model = 'CUSTOMER_SUCCESS_MANAGER'), 'SALES_AGENT')
where partner_of_record is not null;
alter table subscription add constraint subscription_served
    check ((partner_of_record is null) = (engagement_model is null));
insert into partner_relation (id, version, customer_id, subscription_id, partner_id, association, engagement_model,
                              from_day, created_at, updated_at)
select gen_random_uuid(), 1, customer_id, id, partner_of_record, 'PARTNER_OF_RECORD', engagement_model,
       least(contract_start, (created_at at time zone 'UTC')::date), created_at, updated_at
from subscription where partner_of_record is not null;

-- A partner's caller reads its own relations.
grant select on partner_relation to partner_caller;
alter table partner_relation enable row level security;
create policy partner_relation_of_all on partner_relation using (true);
create policy partner_relation_of_partner on partner_relation as restrictive to partner_caller
    using (partner_id = current_partner());

create view held_relation with (security_invoker = true) as
    select id, customer_id, subscription_id, partner_id, association, engagement_model, from_day, to_day
    from partner_relation;
grant select on held_relation to partner_caller;

-- The customers that a partner serves today, of record or otherwise.
create view served_customer with (security_invoker = true) as
    select customer_id, partner_of_record as partner_id from subscription where partner_of_record is not null
    union all
    select customer_id, partner_id from partner_relation
    where association = 'OTHER' and from_day <= (now() at time zone 'UTC')::date
      and (to_day is null or to_day >= (now() at time zone 'UTC')::date);
grant select on served_customer to partner_caller;

-- For policies: what the partner of the caller is to a subscription or a customer now.
create function holds_subscription(uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from subscription s where s.id = $1 and s.partner_of_record = current_partner()) $$;
create function manages_subscription(uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from subscription s where s.id = $1 and s.partner_of_record = current_partner()
                    and s.engagement_model = 'CUSTOMER_SUCCESS_MANAGER') $$;
create function holds_customer(uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from subscription s where s.customer_id = $1 and s.partner_of_record = current_partner()) $$;
create function manages_customer(uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from subscription s where s.customer_id = $1 and s.partner_of_record = current_partner()
                    and s.engagement_model = 'CUSTOMER_SUCCESS_MANAGER') $$;
create function serves_customer(uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from served_customer c where c.customer_id = $1 and c.partner_id = current_partner()) $$;

-- A partner that serves a customer otherwise reads the customer too.
drop policy customer_of_partner on customer;
create policy customer_of_partner on customer as restrictive to partner_caller using (serves_customer(id));

-- Answers about health are written by the manager of the subscription, no longer by every partner of that model.
drop policy health_inputs_begun_by_partner on health_inputs;
create policy health_inputs_begun_by_partner on health_inputs as restrictive for insert to partner_caller
    with check (manages_subscription(subscription_id));
drop policy health_inputs_changed_by_partner on health_inputs;
create policy health_inputs_changed_by_partner on health_inputs as restrictive for update to partner_caller
    using (manages_subscription(subscription_id));
drop policy health_score_made_by_partner on health_score;
create policy health_score_made_by_partner on health_score as restrictive for insert to partner_caller
    with check (manages_subscription(subscription_id)
        and exists (select from subscription s where s.id = subscription_id and s.customer_id = health_score.customer_id));
drop function is_success_manager();
