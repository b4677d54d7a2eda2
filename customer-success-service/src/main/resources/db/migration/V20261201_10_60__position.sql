-- Where each use case of a subscription stands.
create table lifecycle_position (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    subscription_id uuid        not null references subscription,
    customer_id     uuid        not null references customer,
    use_case        text        not null check (use_case <> ''),
    stage           text        not null check (stage in ('IMPLEMENT', 'ONBOARD', 'USE', 'ENGAGE', 'ADOPT', 'OPTIMIZE',
                                    'RENEW', 'RECOMMEND', 'ADVOCATE', 'EXPAND')),
    round           integer     not null check (round > 0),
    returns_to      text        check (returns_to in ('USE', 'ENGAGE', 'ADOPT')),
    entered_at      timestamptz not null,
    check_on        date,
    stalled_on      date,
    moves           integer     not null check (moves > 0),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint lifecycle_position_of_use_case unique (subscription_id, use_case),
    constraint lifecycle_position_returns check (returns_to is null or stage = 'RENEW')
);
create index lifecycle_position_of_customer_by_entered on lifecycle_position (customer_id, entered_at, id);
create index lifecycle_position_of_subscription_by_entered on lifecycle_position (subscription_id, entered_at, id);
create index lifecycle_position_of_stage_by_entered on lifecycle_position (stage, entered_at, id);
create index lifecycle_position_by_entered on lifecycle_position (entered_at, id);
create index lifecycle_position_by_updated on lifecycle_position (updated_at, id);
create index lifecycle_position_by_check on lifecycle_position (check_on, id) where check_on is not null;
create index lifecycle_position_by_stalled on lifecycle_position (stalled_on, id) where stalled_on is not null;

-- How it got there; never changed.
create table lifecycle_move (
    id              uuid        primary key,
    position_id     uuid        not null references lifecycle_position,
    subscription_id uuid        not null references subscription,
    customer_id     uuid        not null,
    number          integer     not null check (number > 0),
    from_stage      text,
    to_stage        text        not null,
    round           integer     not null,
    moved_at        timestamptz not null,
    moved_by        text        not null,
    days_in_stage   integer     check (days_in_stage >= 0),
    reason          text,
    evidence        jsonb       not null,
    undone          text[]      not null,
    product         text        not null,
    partner_id      uuid,
    constraint lifecycle_move_number unique (position_id, number),
    constraint lifecycle_move_left check ((from_stage is null) = (days_in_stage is null))
);
create index lifecycle_move_by_time on lifecycle_move (moved_at, id);
create index lifecycle_move_of_position_by_time on lifecycle_move (position_id, moved_at, id);
create trigger lifecycle_move_is_immutable
    before update or delete or truncate on lifecycle_move
    for each statement execute function refuse_change();

-- The steps of opportunities, from which positions take their stages before the contract.
create table sale_step (
    opportunity_id uuid        not null,
    number         integer     not null check (number > 0),
    stage          text        not null,
    at             timestamptz not null,
    primary key (opportunity_id, number)
);

-- Subscriptions that have no position yet, each with the day on which it starts, or on which it was told of when that was
-- later.
create table awaited_position (
    subscription_id uuid primary key references subscription,
    opens_on        date not null
);
create index awaited_position_by_day on awaited_position (opens_on, subscription_id);

create function new_subscriptions_await_position() returns trigger language plpgsql as
$$
begin
    insert into awaited_position (subscription_id, opens_on)
    select id, greatest(contract_start, (created_at at time zone 'UTC')::date) from changed where status = 'ACTIVE';
    return null;
end
$$;
create function changed_subscriptions_await_position() returns trigger language plpgsql as
$$
begin
    update awaited_position w set opens_on = greatest(a.contract_start, (a.created_at at time zone 'UTC')::date)
    from before b join changed a using (id)
    where w.subscription_id = a.id and a.contract_start <> b.contract_start;
    insert into awaited_position (subscription_id, opens_on)
    select a.id, greatest(a.contract_start, (a.updated_at at time zone 'UTC')::date)
    from before b join changed a using (id)
    where a.status = 'ACTIVE' and b.status <> 'ACTIVE'
      and not exists (select from lifecycle_position p where p.subscription_id = a.id)
    on conflict do nothing;
    update lifecycle_position p set customer_id = a.customer_id
    from before b join changed a using (id)
    where p.subscription_id = a.id and a.customer_id <> b.customer_id;
    return null;
end
$$;
create trigger subscription_inserted_awaits_position after insert on subscription
    referencing new table as changed for each statement execute function new_subscriptions_await_position();
create trigger subscription_updated_awaits_position after update on subscription
    referencing old table as before new table as changed
    for each statement execute function changed_subscriptions_await_position();
insert into awaited_position (subscription_id, opens_on)
select id, greatest(contract_start, (created_at at time zone 'UTC')::date) from subscription where status = 'ACTIVE';

-- Positions are looked at anew when their stage allows other days.
create function positions_are_checked_anew() returns trigger language plpgsql as
$$
begin
    update lifecycle_position p set check_on = date '2000-01-01'
    from before b join changed a using (id)
    where p.stage = a.stage and a.stalled_after_days is distinct from b.stalled_after_days;
    return null;
end
$$;
create trigger stage_changed_checks_positions after update on lifecycle_stage
    referencing old table as before new table as changed
    for each statement execute function positions_are_checked_anew();

-- A partner's caller reads the positions of its subscriptions, and opens and moves them as their success manager.
grant select, insert, update on lifecycle_position to partner_caller;
alter table lifecycle_position enable row level security;
create policy lifecycle_position_of_all on lifecycle_position using (true);
create policy lifecycle_position_of_partner on lifecycle_position as restrictive to partner_caller
    using (holds_subscription(subscription_id));
create policy lifecycle_position_opened_by_partner on lifecycle_position as restrictive for insert to partner_caller
    with check (manages_subscription(subscription_id)
        and exists (select from subscription s where s.id = subscription_id and s.customer_id = lifecycle_position.customer_id));
create policy lifecycle_position_moved_by_partner on lifecycle_position as restrictive for update to partner_caller
    using (manages_subscription(subscription_id));
grant select, insert on lifecycle_move to partner_caller;
alter table lifecycle_move enable row level security;
create policy lifecycle_move_of_all on lifecycle_move using (true);
create policy lifecycle_move_of_partner on lifecycle_move as restrictive to partner_caller
    using (holds_subscription(subscription_id));
create policy lifecycle_move_made_by_partner on lifecycle_move as restrictive for insert to partner_caller
    with check (manages_subscription(subscription_id)
        and exists (select from lifecycle_position p where p.id = position_id and p.subscription_id = lifecycle_move.subscription_id));

create view held_position with (security_invoker = true) as
    select id, subscription_id, customer_id, use_case, stage,
           case when stage in ('IMPLEMENT', 'ONBOARD') then 'ONBOARD'
                when stage in ('USE', 'ENGAGE', 'ADOPT', 'OPTIMIZE') then 'ADOPT'
                when stage = 'EXPAND' then 'EXPAND' else 'RENEW' end as engagement_stage,
           (entered_at at time zone 'UTC')::date as entered_on, round, stalled_on
    from lifecycle_position;
create view held_move with (security_invoker = true) as
    select position_id, subscription_id, customer_id, from_stage, to_stage, (moved_at at time zone 'UTC')::date as moved_on,
           product, partner_id, days_in_stage
    from lifecycle_move;
grant select on held_position, held_move to partner_caller;
