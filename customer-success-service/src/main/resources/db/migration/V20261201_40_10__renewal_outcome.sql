-- The source's three phases: the last six months are all EXECUTE, and what has ended without an outcome stays there.
alter table renewal drop constraint renewal_phase_check;
alter table renewal drop constraint renewal_status_check;
alter table renewal drop constraint renewal_withdrawn_reason_check;
alter table renewal drop constraint renewal_last_phase;
drop index renewal_by_next_phase;

alter table renewal
    add column contract_start       date,
    add column due_arr              numeric(19, 4),
    add column currency             text,
    add column auto_renews          boolean not null default false,
    add column opened_on            date,
    add column prompted_on          date,
    add column next_on              date,
    add column outcome              text,
    add column reason               text,
    add column note                 text,
    add column renewed_arr          numeric(19, 4),
    add column renewed_until        date,
    add column into_subscription_id uuid references subscription,
    add column decided_on           date,
    add column decided_by           text,
    add column counted              boolean,
    add column applied_on           date;

-- Stored renewals keep their days. Those whose window has begun are taken for prompted: no partner hears of them twice.
update renewal r set
    contract_start = s.contract_start,
    due_arr = s.arr,
    currency = s.currency,
    opened_on = (r.opened_at at time zone 'UTC')::date,
    phase_since = case when r.phase in ('CLOSE', 'OVERDUE')
        then greatest((r.due_on - interval '6 months')::date, s.contract_start) else r.phase_since end,
    next_phase_on = case when r.phase in ('EXECUTE', 'CLOSE', 'OVERDUE') then null else r.next_phase_on end,
    prompted_on = case when r.due_on - 90 <= (r.updated_at at time zone 'UTC')::date then r.due_on - 90 end,
    phase = case when r.phase in ('CLOSE', 'OVERDUE') then 'EXECUTE' else r.phase end
from subscription s where s.id = r.subscription_id;
update renewal set next_on = least(next_phase_on, case when prompted_on is null then greatest(due_on - 90, opened_on) end)
where status = 'OPEN';

alter table renewal
    alter column contract_start set not null,
    alter column due_arr set not null,
    alter column currency set not null,
    alter column opened_on set not null,
    alter column auto_renews drop default,
    add constraint renewal_phase check (phase in ('REVIEW_PORTFOLIO', 'IDENTIFY_AND_MANAGE_RISK', 'EXECUTE')),
    add constraint renewal_status check (status in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    add constraint renewal_withdrawn_reason
        check (withdrawn_reason in ('CONTRACT_MOVED', 'SUBSCRIPTION_CANCELLED', 'TRIAL', 'MONTHLY_TERM')),
    add constraint renewal_last_phase check ((phase = 'EXECUTE') = (next_phase_on is null)),
    add constraint renewal_outcome_code check (outcome in
        ('RENEWED_SAME', 'RENEWED_EXPANDED', 'RENEWED_REDUCED', 'NOT_RENEWED', 'CO_TERMED')),
    add constraint renewal_closed check ((status = 'CLOSED') = (outcome is not null)
        and (outcome is null) = (decided_on is null) and (outcome is null) = (counted is null)),
    add constraint renewal_reason check (outcome <> 'NOT_RENEWED' or reason is not null),
    add constraint renewal_amounts check (due_arr >= 0 and renewed_arr >= 0),
    add constraint renewal_amount check ((outcome is null or outcome = 'NOT_RENEWED') = (renewed_arr is null)),
    add constraint renewal_until check ((outcome like 'RENEWED%') is true = (renewed_until is not null)
        and (renewed_until is null or renewed_until > due_on)),
    add constraint renewal_into check ((outcome = 'CO_TERMED') is true = (into_subscription_id is not null)
        and into_subscription_id <> subscription_id),
    add constraint renewal_counted check (counted is not true or outcome like 'RENEWED%'),
    add constraint renewal_currency check (currency ~ '^[A-Z]{3}$');

-- A contract's end is decided on once.
create unique index renewal_decided_once on renewal (subscription_id, due_on) where status = 'CLOSED';
create index renewal_by_next on renewal (next_on, id) where status = 'OPEN';
create index renewal_unapplied on renewal (due_on, id)
    where status = 'CLOSED' and applied_on is null and outcome <> 'NOT_RENEWED';
create index renewal_into on renewal (into_subscription_id) where into_subscription_id is not null;

alter table awaited_renewal
    add column contract_start date,
    add column arr            numeric(19, 4),
    add column currency       text,
    add column auto_renews    boolean not null default false;
update awaited_renewal a set contract_start = s.contract_start, arr = s.arr, currency = s.currency,
    opens_on = greatest(a.opens_on, s.contract_start)
from subscription s where s.id = a.subscription_id;
alter table awaited_renewal
    alter column contract_start set not null,
    alter column arr set not null,
    alter column currency set not null,
    alter column auto_renews drop default;

-- What happened to a renewal once, on the day on which it was due. Calls to action open on it.
create table renewal_step (
    position        bigint      generated always as identity primary key,
    renewal_id      uuid        not null references renewal,
    subscription_id uuid        not null,
    customer_id     uuid        not null,
    step            text        not null check (step in ('EXECUTE', 'PROMPT')),
    step_on         date        not null,
    recorded_at     timestamptz not null,
    constraint renewal_step_once unique (renewal_id, step, step_on)
);

-- Contracts that another may become a part of.
create view renewable_contract with (security_invoker = true) as
    select id, customer_id, currency, status = 'ACTIVE' and not trial as live from subscription;

-- For the work lists, books and lists of others. A question for columns of the renewal alone reads no subscription.
drop view if exists open_renewal;
create view open_renewal with (security_invoker = true) as
    select r.id, r.subscription_id, r.customer_id, r.due_on, r.phase, r.phase_since, r.prompted_on,
           s.partner_of_record, s.product, r.due_arr, r.currency as due_currency
    from renewal r left join subscription s on s.id = r.subscription_id where r.status = 'OPEN';

create view renewal_outcome with (security_invoker = true) as
    select r.id as renewal_id, r.subscription_id, r.customer_id, s.product, r.due_on, r.outcome, r.reason, r.decided_on,
           r.updated_at as decided_at, r.counted, r.due_arr, r.renewed_arr, r.currency
    from renewal r join subscription s on s.id = r.subscription_id where r.status = 'CLOSED';

-- Contracts whose end lies in a period, with what is known of their outcome.
create view due_renewal with (security_invoker = true) as
    select id, subscription_id, customer_id, due_on, due_arr, currency, status, outcome, reason, renewed_arr, counted,
           into_subscription_id, decided_on
    from renewal where status <> 'WITHDRAWN';
grant select on renewable_contract, open_renewal, renewal_outcome, due_renewal to partner_caller;

-- The partner of record, of either model, writes the outcome. What is due, and the contract, are the vendor's.
grant update on renewal to partner_caller;
create policy renewal_decided_by_partner on renewal as restrictive for update to partner_caller
    using (exists (select from subscription s where s.id = subscription_id))
    with check (exists (select from subscription s where s.id = subscription_id));

create function refuse_contract_of_partner() returns trigger language plpgsql as
$$
begin
    if current_user = 'partner_caller' and (
        (new.id, new.subscription_id, new.customer_id, new.contract_start, new.due_on, new.due_arr, new.currency,
         new.auto_renews, new.phase, new.phase_since, new.opened_on, new.opened_at)
            is distinct from
        (old.id, old.subscription_id, old.customer_id, old.contract_start, old.due_on, old.due_arr, old.currency,
         old.auto_renews, old.phase, old.phase_since, old.opened_on, old.opened_at)
        or (new.prompted_on, new.withdrawn_reason, new.applied_on)
            is distinct from (old.prompted_on, old.withdrawn_reason, old.applied_on)
        or old.status <> 'OPEN')
    then
        raise exception 'a partner writes the outcome only' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger renewal_contract_of_vendor after update on renewal
    for each row execute function refuse_contract_of_partner();

-- Calls to action open on what happened.
create trigger renewal_step_signals after insert on renewal_step
    referencing new table as recorded for each statement execute function signal_renewal_steps();
