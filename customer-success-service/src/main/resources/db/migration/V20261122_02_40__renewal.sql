-- Contract ends that are still too far away for a renewal; the sweep opens what is due.
create table awaited_renewal (
    subscription_id uuid primary key references subscription,
    customer_id     uuid not null references customer,
    contract_end    date not null,
    opens_on        date not null
);
create index awaited_renewal_by_day on awaited_renewal (opens_on, subscription_id);

create table renewal (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    subscription_id  uuid        not null references subscription,
    customer_id      uuid        not null references customer,
    due_on           date        not null,
    phase            text        not null
        check (phase in ('REVIEW_PORTFOLIO', 'IDENTIFY_AND_MANAGE_RISK', 'EXECUTE', 'CLOSE', 'OVERDUE')),
    phase_since      date        not null,
    next_phase_on    date,
    status           text        not null check (status in ('OPEN', 'WITHDRAWN')),
    withdrawn_reason text check (withdrawn_reason in ('CONTRACT_MOVED', 'SUBSCRIPTION_CANCELLED', 'TRIAL')),
    opened_at        timestamptz not null,
    updated_at       timestamptz not null,
    constraint renewal_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_reason is not null)),
    constraint renewal_last_phase check ((phase = 'OVERDUE') = (next_phase_on is null))
);
create unique index renewal_open_once on renewal (subscription_id) where status = 'OPEN';
create index renewal_of_subscription_by_due on renewal (subscription_id, due_on, id);
create index renewal_of_customer_by_due on renewal (customer_id, due_on, id);
create index renewal_by_due_on on renewal (due_on, id);
create index renewal_of_phase_by_due on renewal (phase, due_on, id);
create index renewal_by_next_phase on renewal (next_phase_on, id) where status = 'OPEN';
create index renewal_by_opened on renewal (opened_at, id);
create index renewal_by_updated on renewal (updated_at, id);

-- A partner's caller reads the renewals of its own subscriptions.
grant select on renewal to partner_caller;

alter table renewal enable row level security;
create policy renewal_of_all on renewal using (true);
create policy renewal_of_partner on renewal as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
