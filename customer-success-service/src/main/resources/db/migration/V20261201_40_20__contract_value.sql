-- What each contract was worth on each day, so that figures of any past day can be told. A span holds from its first day up
-- to, not including, valid_to.
create table contract_value (
    subscription_id uuid           not null references subscription,
    valid_from      date           not null,
    valid_to        date           not null,
    customer_id     uuid           not null references customer,
    product         text           not null,
    partner_id      uuid,
    arr             numeric(19, 4) not null check (arr >= 0),
    currency        text           not null check (currency ~ '^[A-Z]{3}$'),
    paid            boolean        not null,
    primary key (subscription_id, valid_from),
    constraint contract_value_span check (valid_from < valid_to)
);
-- A figure takes the contracts that were live on a day: most rows of it, from one index.
create index contract_value_of_customer on contract_value (customer_id, valid_from);
create index contract_value_of_partner on contract_value (partner_id, valid_from) where partner_id is not null;

-- The contracts so far, as they are now: nothing is known of what they were worth before.
insert into contract_value
select s.id, s.contract_start,
       least(s.contract_end + 1, coalesce((s.cancelled_at at time zone 'UTC')::date, 'infinity')),
       s.customer_id, s.product, s.partner_of_record, s.arr, s.currency, not s.trial
from subscription s
where s.contract_start < least(s.contract_end + 1, coalesce((s.cancelled_at at time zone 'UTC')::date, 'infinity'));

create view contract_value_span with (security_invoker = true) as select * from contract_value;

-- A partner's caller reads the values of the subscriptions whose partner of record it is.
grant select on contract_value, contract_value_span to partner_caller;
alter table contract_value enable row level security;
create policy contract_value_of_all on contract_value using (true);
create policy contract_value_of_partner on contract_value as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
