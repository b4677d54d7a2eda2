create table playbook (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    code       text        not null check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    kind       text        not null check (kind in ('HORIZONTAL', 'VERTICAL')),
    industry   text,
    opens_on   text        not null check (opens_on <> ''),
    tasks      jsonb       not null check (jsonb_array_length(tasks) > 0),
    origin     text,
    retired    boolean     not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint playbook_code_unique unique (code),
    constraint playbook_industry check ((kind = 'VERTICAL') = (industry is not null))
);

create table trigger_rule (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    trigger    text        not null check (trigger in ('SCORE_RED', 'SCORE_FELL', 'GREEN_LONG', 'USAGE_DOWN', 'OVER_USE',
        'RENEWAL_WINDOW', 'DETRACTOR', 'SPONSOR_LEFT', 'FEATURE_NOT_ADOPTED', 'INCIDENTS', 'ONBOARDING_LATE', 'PLAN_MISSING',
        'NEW_SALE')),
    enabled    boolean     not null,
    starts_on  date        not null,
    parameters jsonb       not null,
    playbooks  text[]      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint trigger_rule_once unique (trigger)
);

-- Transitions as features told of them, and what became of each.
create table trigger_signal (
    id              uuid        primary key,
    trigger         text        not null references trigger_rule (trigger),
    customer_id     uuid        not null references customer,
    subscription_id uuid        references subscription,
    subject_id      uuid        not null,
    occurred_on     date        not null,
    note            text,
    -- what followers of the trigger need, such as the feature
    detail          text,
    arr             numeric(19, 4),
    status          text        not null check (status in ('WAITING', 'OPENED', 'NOTHING')),
    reason          text        check (reason in ('QUIET', 'RULE_OFF', 'BEFORE_START', 'ALREADY_OPEN', 'OWNER_IS_FULL')),
    held_until      date,
    signalled_at    timestamptz not null,
    settled_at      timestamptz,
    constraint trigger_signal_settled check ((status = 'WAITING') = (settled_at is null)),
    constraint trigger_signal_held check (held_until is null or status = 'WAITING')
);
create index trigger_signal_waiting on trigger_signal (arr desc nulls last, id) where status = 'WAITING';
create index trigger_signal_of_status on trigger_signal (status, arr, id);
create index trigger_signal_by_day on trigger_signal (trigger, occurred_on, id);
create index trigger_signal_of_customer on trigger_signal (customer_id, occurred_on, id);

create function signal_trigger(of_trigger text, customer uuid, subscription uuid, subject uuid, on_day date, quietly boolean,
                               said text, of_detail text) returns boolean
    security definer set search_path = public language plpgsql as
$$
declare
    quiet boolean := quietly or coalesce(current_setting('app.import', true), '') = 'on';
begin
    insert into trigger_signal (id, trigger, customer_id, subscription_id, subject_id, occurred_on, note, detail, arr, status, reason,
                                signalled_at, settled_at)
    select uuidv7(), of_trigger, customer, subscription, subject, on_day, said, of_detail,
           case when subscription is not null then (select s.arr from subscription s where s.id = subscription)
                else (select sum(s.arr) from subscription s where s.customer_id = customer) end,
           case when quiet then 'NOTHING' else 'WAITING' end, case when quiet then 'QUIET' end, now(),
           case when quiet then now() end;
    return true;
end
$$;

-- Days on which a trigger looks at what has lasted.
create table trigger_watch (
    id              uuid primary key,
    trigger         text not null references trigger_rule (trigger),
    subscription_id uuid not null references subscription,
    customer_id     uuid not null references customer,
    feature         text not null,
    since           date not null,
    check_on        date not null,
    constraint trigger_watch_once unique (subscription_id, trigger, feature)
);
create index trigger_watch_by_day on trigger_watch (check_on, id);

-- A contract's start is watched for its first use and its plan, unless those days have passed.
create function contracts_are_watched() returns trigger language plpgsql as
$$
begin
    insert into trigger_watch (id, trigger, subscription_id, customer_id, feature, since, check_on)
    select uuidv7(), r.trigger, c.id, c.customer_id, '', c.contract_start,
           c.contract_start + (r.parameters ->> 'days')::numeric::integer
    from changed c cross join trigger_rule r
    where r.trigger in ('ONBOARDING_LATE', 'PLAN_MISSING') and c.status = 'ACTIVE'
      and c.contract_start + (r.parameters ->> 'days')::numeric::integer >= (c.created_at at time zone 'UTC')::date
    on conflict (subscription_id, trigger, feature) do update set since = excluded.since, check_on = excluded.check_on,
        customer_id = excluded.customer_id;
    return null;
end
$$;
create trigger subscription_inserted_is_watched after insert on subscription
    referencing new table as changed for each statement execute function contracts_are_watched();
create function changed_contracts_are_watched() returns trigger language plpgsql as
$$
begin
    delete from trigger_watch w using changed c
    where w.subscription_id = c.id and c.status <> 'ACTIVE';
    update trigger_watch w set since = c.contract_start, customer_id = c.customer_id,
        check_on = c.contract_start + (r.parameters ->> 'days')::numeric::integer
    from changed c, trigger_rule r
    where w.subscription_id = c.id and r.trigger = w.trigger and w.trigger in ('ONBOARDING_LATE', 'PLAN_MISSING')
      and (w.since, w.customer_id) is distinct from (c.contract_start, c.customer_id);
    return null;
end
$$;
create trigger subscription_updated_is_watched after update on subscription
    referencing new table as changed for each statement execute function changed_contracts_are_watched();

-- Features that a customer plans to use: unused for long, one is signalled.
create table planned_features (
    subscription_id uuid        primary key references subscription,
    version         bigint      not null check (version > 0),
    features        jsonb       not null,
    updated_at      timestamptz not null
);

create table call_to_action (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    trigger          text        references trigger_rule (trigger),
    subject_id       uuid        not null,
    customer_id      uuid        not null references customer,
    subscription_id  uuid        references subscription,
    playbook         text        references playbook (code),
    title            text        not null check (title <> ''),
    note             text,
    occurred_on      date        not null,
    opened_on        date        not null,
    owner_role       text,
    owner            text,
    owner_partner_id uuid,
    digital          boolean     not null,
    due_on           date        not null,
    status           text        not null check (status in ('OPEN', 'SNOOZED', 'CLOSED')),
    snoozed_until    date,
    snooze_reason    text,
    close_outcome    text        check (close_outcome in ('RESOLVED', 'NOT_RESOLVED', 'NOT_NEEDED')),
    close_reason     text,
    closed_at        timestamptz,
    closed_by        text,
    escalated_on     date,
    escalated_to     text,
    tasks            jsonb       not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint call_to_action_snoozed
        check ((status = 'SNOOZED') = (snoozed_until is not null) and (snoozed_until is null) = (snooze_reason is null)),
    constraint call_to_action_closed
        check ((status = 'CLOSED') = (close_outcome is not null) and (close_outcome is null) = (close_reason is null)
           and (close_outcome is null) = (closed_at is null) and (close_outcome is null) = (closed_by is null)),
    constraint call_to_action_owned check (owner is not null or owner_partner_id is null),
    constraint call_to_action_digital check (not digital or owner is null)
);
-- One action of a trigger and playbook is open for a subject.
create unique index call_to_action_open_once on call_to_action (trigger, subject_id, playbook)
    where status <> 'CLOSED' and trigger is not null;
create index call_to_action_of_owner on call_to_action (owner, due_on, id) where owner is not null;
create index call_to_action_of_customer on call_to_action (customer_id, due_on, id);
create index call_to_action_of_subscription on call_to_action (subscription_id, due_on, id) where subscription_id is not null;
create index call_to_action_of_status on call_to_action (status, due_on, id);
create index call_to_action_of_subject on call_to_action (subject_id) where status <> 'CLOSED';
create index call_to_action_by_due on call_to_action (due_on, id);
create index call_to_action_by_created on call_to_action (created_at, id);
create index call_to_action_by_opened on call_to_action (opened_on, owner) where owner is not null and trigger is not null;
create index call_to_action_snoozed_until on call_to_action (snoozed_until, id) where status = 'SNOOZED';
create index call_to_action_to_escalate on call_to_action (due_on, id) where status = 'OPEN' and escalated_on is null;

create view held_action with (security_invoker = true) as
    select id, customer_id, subscription_id, trigger, playbook, title, owner, owner_partner_id, digital, status, due_on, opened_on,
           occurred_on
    from call_to_action;
create view open_action with (security_invoker = true) as
    select id, customer_id, subscription_id, owner from call_to_action where status <> 'CLOSED';

-- A partner reads the actions of its customers, and writes those that one of its people owns.
grant select on playbook, trigger_rule, planned_features, call_to_action, held_action, open_action to partner_caller;
grant update on call_to_action to partner_caller;
alter table planned_features enable row level security;
create policy planned_features_of_all on planned_features using (true);
create policy planned_features_of_partner on planned_features as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
alter table call_to_action enable row level security;
create policy call_to_action_of_all on call_to_action using (true);
create policy call_to_action_of_partner on call_to_action as restrictive to partner_caller
    using (exists (select from subscription s
                   where s.id = call_to_action.subscription_id
                      or call_to_action.subscription_id is null and s.customer_id = call_to_action.customer_id));
create policy call_to_action_changed_by_partner on call_to_action as restrictive for update to partner_caller
    using (owner_partner_id = current_partner()
           and case when subscription_id is null then manages_customer(customer_id) else manages_subscription(subscription_id) end)
    with check (owner_partner_id = current_partner());

-- For the table of renewal steps (renewal_id, subscription_id, customer_id, step, step_on): its statement trigger after insert, with
-- the new rows as recorded, signals those that enter EXECUTE and prompts.
create function signal_renewal_steps() returns trigger language plpgsql as
$$
begin
    perform signal_trigger('RENEWAL_WINDOW', r.customer_id, r.subscription_id, r.renewal_id, r.step_on, false,
        case r.step when 'PROMPT' then 'The partner was prompted.' else 'The renewal entered EXECUTE.' end, null)
    from recorded r where r.step in ('EXECUTE', 'PROMPT');
    return null;
end
$$;
