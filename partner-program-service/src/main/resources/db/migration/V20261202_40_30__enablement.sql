-- Cohorts of the enablement program and who takes part (PP-15).
create table enablement_cohort (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    partner_id      uuid        not null references partner,
    name            text        not null check (name <> ''),
    starts_on       date        not null,
    ends_on         date        not null,
    program_version bigint      not null check (program_version > 0),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint enablement_cohort_term check (ends_on > starts_on)
);
create index enablement_cohort_of_partner_by_start on enablement_cohort (partner_id, starts_on, id);
create index enablement_cohort_by_start on enablement_cohort (starts_on, id);
create index enablement_cohort_by_created on enablement_cohort (created_at, id);
create index enablement_cohort_by_updated on enablement_cohort (updated_at, id);

create table enablement_participation (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    cohort_id  uuid        not null references enablement_cohort,
    partner_id uuid        not null references partner,
    person     text        not null check (person <> ''),
    name       text        check (name <> ''),
    steps      jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint enablement_participation_once unique (cohort_id, person)
);
create index enablement_participation_of_cohort_by_created on enablement_participation (cohort_id, created_at, id);
create index enablement_participation_of_partner_by_created on enablement_participation (partner_id, created_at, id);
create index enablement_participation_by_created on enablement_participation (created_at, id);
create index enablement_participation_by_updated on enablement_participation (updated_at, id);

-- A partner reads its cohorts, and writes who of its people takes part and how far.
grant select on enablement_cohort to partner_caller;
alter table enablement_cohort enable row level security;
create policy enablement_cohort_of_all on enablement_cohort using (true);
create policy enablement_cohort_of_partner on enablement_cohort as restrictive to partner_caller
    using (partner_id = current_partner());

grant select, insert, update on enablement_participation to partner_caller;
alter table enablement_participation enable row level security;
create policy enablement_participation_of_all on enablement_participation using (true);
create policy enablement_participation_of_partner on enablement_participation as restrictive to partner_caller
    using (partner_id = current_partner())
    with check (partner_id = current_partner()
        and exists (select from enablement_cohort c
                    where c.id = cohort_id and c.partner_id = enablement_participation.partner_id));
