-- What each contract was worth, and covered, on each day, so that figures of any past day can be told. A span holds from its first day up
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
    licensed_users  integer,
    devices         integer,
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
       least(s.contract_end + 1, (s.cancelled_at at time zone 'UTC')::date, date '9999-12-31'),
       s.customer_id, s.product, s.partner_of_record, s.arr, s.currency,
       s.licensed_users, s.devices, not s.trial
from subscription s
where s.contract_start < least(s.contract_end + 1, (s.cancelled_at at time zone 'UTC')::date, date '9999-12-31');

create view contract_value_span with (security_invoker = true) as select * from contract_value;

-- A partner's caller reads the values of the subscriptions whose partner of record it is.
grant select on contract_value, contract_value_span to partner_caller;
alter table contract_value enable row level security;
create policy contract_value_of_all on contract_value using (true);
create policy contract_value_of_partner on contract_value as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));

-- The segment of each customer on each day; the first one that is known is taken for the days before.
create table customer_segment_span (
    customer_id uuid not null references customer,
    valid_from  date not null,
    valid_to    date not null,
    segment     text not null,
    primary key (customer_id, valid_from),
    constraint customer_segment_span_days check (valid_from < valid_to)
);
insert into customer_segment_span select customer_id, '-infinity', 'infinity', segment from customer_segment;

create function keep_segment_spans() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        insert into customer_segment_span values (new.customer_id, '-infinity', 'infinity', new.segment)
        on conflict do nothing;
    elsif new.segment <> old.segment then
        delete from customer_segment_span
        where customer_id = new.customer_id and valid_from >= new.since and valid_from > '-infinity';
        update customer_segment_span set valid_to = new.since
        where customer_id = new.customer_id and valid_to > new.since;
        insert into customer_segment_span values (new.customer_id, new.since, 'infinity', new.segment);
    end if;
    return null;
end
$$;
create trigger customer_segment_spans after insert or update on customer_segment
    for each row execute function keep_segment_spans();

grant select on customer_segment_span to partner_caller;
alter table customer_segment_span enable row level security;
create policy customer_segment_span_of_all on customer_segment_span using (true);
create policy customer_segment_span_of_partner on customer_segment_span as restrictive to partner_caller
    using (holds_customer(customer_id));

-- What an amount is worth in another currency on a day; null without a rate.
create function worth(amount numeric, currency text, into_currency text, day date) returns numeric
    stable parallel safe language sql as
$$ select amount * usd_rate(currency, day) / usd_rate(into_currency, day) $$;
