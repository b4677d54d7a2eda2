-- A measure of all participating partners on a day. One is published a year and edition, and never changed afterwards.
create table assessment_run (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    day          date        not null,
    program_year integer     not null,
    edition      integer     not null references program_edition,
    as_of        timestamptz not null,
    status       text        not null check (status in ('COMPUTING', 'COMPUTED', 'PUBLISHED')),
    partners     integer     not null check (partners >= 0),
    done         integer     not null check (done >= 0),
    failed       integer     not null check (failed >= 0),
    asked_by     text        not null,
    published_by text,
    published_at timestamptz,
    effective_on date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint assessment_run_progress check (done <= partners and failed <= done),
    constraint assessment_run_year check (program_year = extract(year from day)),
    constraint assessment_run_publication check ((status = 'PUBLISHED') = (published_by is not null)
        and (status = 'PUBLISHED') = (published_at is not null) and (status = 'PUBLISHED') = (effective_on is not null))
);
create unique index assessment_run_published_once on assessment_run (program_year, edition) where status = 'PUBLISHED';
create index assessment_run_by_created on assessment_run (created_at, id);

-- What one partner was measured as, with all that it was made from: its prerequisites, its deals by part and currency with
-- their rates, the edition and the instant. The result can be made again from these whatever changes later.
create table assessment_result (
    id              uuid           primary key,
    version         bigint         not null check (version > 0),
    run_id          uuid           references assessment_run,
    partner_id      uuid           not null references partner,
    kind            text           not null check (kind in ('ANNUAL', 'JOINING')),
    status          text           not null check (status in ('WAITING', 'COMPUTED', 'PUBLISHED', 'FAILED')),
    day             date           not null,
    edition         integer        not null references program_edition,
    as_of           timestamptz    not null,
    facts           jsonb          not null,
    parts           jsonb,
    outcome         jsonb,
    complete        boolean        not null,
    tcv             numeric(24, 4),
    included_as     text           check (included_as in ('PLATINUM', 'GOLD', 'SILVER')),
    tier            text           check (tier in ('PLATINUM', 'GOLD', 'SILVER')),
    no_tier_because text[]         not null check (no_tier_because <@ array['TCV', 'PREREQUISITES']),
    tier_before     text           check (tier_before in ('PLATINUM', 'GOLD', 'SILVER')),
    effective_on    date,
    published_at    timestamptz,
    created_at      timestamptz    not null,
    updated_at      timestamptz    not null,
    constraint assessment_result_of_run check ((run_id is null) = (kind = 'JOINING')),
    constraint assessment_result_computed check ((status in ('COMPUTED', 'PUBLISHED')) = (outcome is not null)
        and (outcome is null) = (parts is null) and (outcome is null) = (tcv is null)),
    constraint assessment_result_reason check (outcome is null or (tier is null) = (cardinality(no_tier_because) > 0)),
    constraint assessment_result_publication check ((status = 'PUBLISHED') = (published_at is not null)
        and (status = 'PUBLISHED') = (effective_on is not null) and (status <> 'PUBLISHED' or complete)),
    constraint assessment_result_once unique (run_id, partner_id)
);
create index assessment_result_of_partner on assessment_result (partner_id, created_at, id);
create index assessment_result_by_created on assessment_result (created_at, id);
create index assessment_result_of_run_by_created on assessment_result (run_id, created_at, id);
create index assessment_result_waiting on assessment_result (created_at, id) where status = 'WAITING';

-- What is published is never changed.
create function refuse_change_of_published() returns trigger language plpgsql as
$$
begin
    raise exception 'a published % is never changed', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger assessment_result_published_is_immutable before update or delete on assessment_result
    for each row when (old.status = 'PUBLISHED') execute function refuse_change_of_published();
create trigger assessment_run_published_is_immutable before update or delete on assessment_run
    for each row when (old.status = 'PUBLISHED') execute function refuse_change_of_published();

alter table partner_tier add constraint partner_tier_result_fkey foreign key (result_id) references assessment_result;

-- A partner's caller reads its own results once they are published; the runs are the vendor's.
grant select on assessment_result to partner_caller;
alter table assessment_result enable row level security;
create policy assessment_result_of_all on assessment_result using (true);
create policy assessment_result_of_partner on assessment_result as restrictive to partner_caller
    using (partner_id = current_partner() and status = 'PUBLISHED');
