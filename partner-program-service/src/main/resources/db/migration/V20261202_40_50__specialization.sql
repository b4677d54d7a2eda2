-- Stories of customer success that may be references (PP-10), as last told: what decides whether one holds.
create table reference_story (
    id            uuid    primary key,
    version       bigint  not null,
    kind          text,
    status        text,
    partner_id    uuid,
    consent_until date,
    withdrawn_on  date,
    gone          boolean not null,
    constraint reference_story_whole check (gone or num_nonnulls(kind, status) = 2)
);

-- Applications for the Customer Experience specialization, and what came of them.
create table specialization (
    id                   uuid        primary key,
    version              bigint      not null check (version > 0),
    partner_id           uuid        not null references partner,
    level                text        not null check (level in ('SPECIALIZED', 'ADVANCED')),
    requirements_version bigint      not null check (requirements_version > 0),
    application          jsonb       not null,
    status               text        not null
        check (status in ('DRAFT', 'SUBMITTED', 'AUDIT', 'AWARDED', 'REJECTED', 'ENDED')),
    submitted_on         date,
    submitted_by         text,
    audited_by           text,
    findings             jsonb       not null,
    rejected_reason      text        check (rejected_reason <> ''),
    awarded_on           date,
    awarded_until        date,
    flagged_on           date,
    grace_ends_on        date,
    ended_on             date,
    ended_reason         text        check (ended_reason in ('EXPIRED', 'NOT_REPLACED', 'SUPERSEDED', 'WITHDRAWN')),
    shortfalls           jsonb       not null,
    check_on             date,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint specialization_submitted check ((status = 'DRAFT') = (submitted_on is null)
        and (submitted_on is null) = (submitted_by is null)),
    constraint specialization_rejected check ((status = 'REJECTED') = (rejected_reason is not null)),
    constraint specialization_awarded check ((status in ('AWARDED', 'ENDED')) = (awarded_on is not null)
        and (awarded_on is null) = (awarded_until is null)),
    constraint specialization_flagged check ((flagged_on is null) = (grace_ends_on is null)
        and (awarded_on is not null or flagged_on is null)),
    constraint specialization_ended check ((status = 'ENDED') = (ended_on is not null)
        and (ended_on is null) = (ended_reason is null)),
    constraint specialization_checked check ((status = 'AWARDED') = (check_on is not null))
);
create unique index specialization_one_open on specialization (partner_id)
    where status in ('DRAFT', 'SUBMITTED', 'AUDIT');
create unique index specialization_one_awarded on specialization (partner_id) where status = 'AWARDED';
create index specialization_of_partner_by_created on specialization (partner_id, created_at, id);
create index specialization_of_status_by_created on specialization (status, created_at, id);
create index specialization_by_created on specialization (created_at, id);
create index specialization_by_updated on specialization (updated_at, id);
create index specialization_by_check on specialization (check_on, id) where status = 'AWARDED';

-- Partners of whom a certificate or a reference changed. Those without an award stay until one is awarded.
create table specialization_due (
    partner_id uuid        primary key,
    due_at     timestamptz not null default now()
);
create function specializations_follow_certificates() returns trigger language plpgsql as
$$
begin
    insert into specialization_due (partner_id) select distinct partner_id from changed order by partner_id
    on conflict (partner_id) do update set due_at = excluded.due_at;
    return null;
end
$$;
create trigger certificate_inserted_is_followed after insert on certificate
    referencing new table as changed for each statement execute function specializations_follow_certificates();
create trigger certificate_updated_is_followed after update on certificate
    referencing new table as changed for each statement execute function specializations_follow_certificates();

-- A partner writes its application; only people and references of what was awarded. It does not decide.
grant select, insert, update on specialization to partner_caller;
alter table specialization enable row level security;
create policy specialization_of_all on specialization using (true);
create policy specialization_of_partner on specialization as restrictive to partner_caller
    using (partner_id = current_partner());
create policy specialization_drafted_by_partner on specialization as restrictive for insert to partner_caller
    with check (status = 'DRAFT');
create function refuse_decision_of_partner() returns trigger language plpgsql as
$$
begin
    if current_user = 'partner_caller' and (old.status, new.status) not in
        (('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('AWARDED', 'AWARDED'), ('AWARDED', 'ENDED')) then
        raise exception 'a partner does not decide' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger specialization_is_decided_by_vendor after update on specialization
    for each row execute function refuse_decision_of_partner();

grant select on reference_story to partner_caller;
alter table reference_story enable row level security;
create policy reference_story_of_all on reference_story using (true);
create policy reference_story_of_partner on reference_story as restrictive to partner_caller
    using (partner_id = current_partner());

grant select, insert, update on specialization_due to partner_caller;
alter table specialization_due enable row level security;
create policy specialization_due_of_all on specialization_due using (true);
create policy specialization_due_of_partner on specialization_due as restrictive to partner_caller
    using (partner_id = current_partner());
