-- Recovery plans of partners: what is done about a shortfall, agreed between both sides (PP-5).
create table recovery_plan (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    partner_id       uuid        not null references partner,
    notice_id        uuid        references shortfall_notice,
    title            text        not null check (title <> ''),
    goal             text        not null check (goal <> ''),
    alliance_manager text        check (alliance_manager <> ''),
    counterpart      text        not null check (counterpart <> ''),
    starts_on        date        not null,
    target_on        date        not null,
    status           text        not null check (status in ('ACTIVE', 'ACHIEVED', 'ABANDONED')),
    closed_on        date,
    closing_note     text        check (closing_note <> ''),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint recovery_plan_period check (target_on >= starts_on),
    constraint recovery_plan_closed check ((status = 'ACTIVE') = (closed_on is null)),
    constraint recovery_plan_of_partner_id unique (id, partner_id)
);
create index recovery_plan_by_created on recovery_plan (created_at, id);
create index recovery_plan_by_target on recovery_plan (target_on, id);
create index recovery_plan_of_partner on recovery_plan (partner_id, target_on, id);
create index recovery_plan_of_notice on recovery_plan (notice_id) where notice_id is not null;

-- Monthly pipeline reviews; what was known when one was held stays with it.
create table partner_review (
    id                 uuid        primary key,
    version            bigint      not null check (version > 0),
    partner_id         uuid        not null references partner,
    month              date        not null check (extract(day from month) = 1),
    planned_on         date        not null,
    organizer          text        not null check (organizer <> ''),
    agenda             text[]      not null,
    attendees          jsonb       not null,
    status             text        not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    held_on            date,
    cancelled_reason   text        check (cancelled_reason <> ''),
    course_corrections text[]      not null,
    pack               jsonb,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    constraint partner_review_held check ((status = 'HELD') = (held_on is not null and pack is not null)),
    constraint partner_review_cancelled check ((status = 'CANCELLED') = (cancelled_reason is not null)),
    constraint partner_review_of_partner_id unique (id, partner_id)
);
create unique index partner_review_of_month on partner_review (partner_id, month) where status <> 'CANCELLED';
create index partner_review_by_created on partner_review (created_at, id);
create index partner_review_by_planned on partner_review (planned_on, id);
create index partner_review_of_partner on partner_review (partner_id, planned_on, id);

-- What is to be done, agreed in a review or by a plan; each has an owner on one side.
create table partner_action (
    id                uuid        primary key,
    version           bigint      not null check (version > 0),
    partner_id        uuid        not null references partner,
    recovery_plan_id  uuid,
    partner_review_id uuid,
    what              text        not null check (what <> ''),
    side              text        not null check (side in ('VENDOR', 'PARTNER')),
    owner             text        not null check (owner <> ''),
    due_on            date        not null,
    priority          integer     not null check (priority between 1 and 5),
    status            text        not null check (status in ('OPEN', 'DONE', 'DROPPED')),
    closed_on         date,
    outcome           text        check (outcome <> ''),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint partner_action_agreed check (num_nonnulls(recovery_plan_id, partner_review_id) = 1),
    constraint partner_action_closed check ((status = 'OPEN') = (closed_on is null)),
    constraint partner_action_of_plan foreign key (recovery_plan_id, partner_id) references recovery_plan (id, partner_id),
    constraint partner_action_of_review foreign key (partner_review_id, partner_id) references partner_review (id, partner_id)
);
create index partner_action_by_created on partner_action (created_at, id);
create index partner_action_by_due on partner_action (due_on, id);
create index partner_action_of_partner on partner_action (partner_id, due_on, id);
create index partner_action_of_recovery_plan on partner_action (recovery_plan_id, due_on, id) where recovery_plan_id is not null;
create index partner_action_of_partner_review on partner_action (partner_review_id, due_on, id)
    where partner_review_id is not null;

-- A partner reads its plans, reviews and actions, writes its own actions and who of it attends.
grant select on recovery_plan to partner_caller;
alter table recovery_plan enable row level security;
create policy recovery_plan_of_all on recovery_plan using (true);
create policy recovery_plan_of_its_partner on recovery_plan as restrictive to partner_caller
    using (partner_id = current_partner());

grant select, insert, update on partner_action to partner_caller;
alter table partner_action enable row level security;
create policy partner_action_of_all on partner_action using (true);
create policy partner_action_of_its_partner on partner_action as restrictive to partner_caller
    using (partner_id = current_partner());
create policy partner_action_begun_by_partner on partner_action as restrictive for insert to partner_caller
    with check (partner_id = current_partner() and side = 'PARTNER');
create policy partner_action_changed_by_partner on partner_action as restrictive for update to partner_caller
    using (partner_id = current_partner() and side = 'PARTNER') with check (partner_id = current_partner() and side = 'PARTNER');

grant select, update on partner_review to partner_caller;
alter table partner_review enable row level security;
create policy partner_review_of_all on partner_review using (true);
create policy partner_review_of_its_partner on partner_review as restrictive to partner_caller
    using (partner_id = current_partner());
create policy partner_review_attended_by_partner on partner_review as restrictive for update to partner_caller
    using (partner_id = current_partner() and status = 'PLANNED')
    with check (partner_id = current_partner() and status = 'PLANNED');

create function only_attendees_by_partner() returns trigger language plpgsql as
$$
begin
    if current_user = 'partner_caller' and to_jsonb(new) - '{attendees,version,updated_at}'::text[]
            is distinct from to_jsonb(old) - '{attendees,version,updated_at}'::text[] then
        raise exception 'a partner names who of it attends, and nothing else' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger partner_review_attendees before update on partner_review
    for each row execute function only_attendees_by_partner();

-- What actions hang on, and whose it is.
create view action_ground with (security_invoker = true) as
    select id, partner_id from recovery_plan union all select id, partner_id from partner_review;
grant select on action_ground to partner_caller;
