-- Surveys as customer success tells of them (PP-13). A deleted one stays as a tombstone.
create table survey_answer (
    id              uuid    primary key,
    version         bigint  not null,
    kind            text,
    partner_id      uuid,
    customer_id     uuid,
    subscription_id uuid,
    project_id      text,
    project_name    text,
    completed_on    date,
    answered_on     date,
    rating_sum      integer not null check (rating_sum >= 0),
    rating_count    integer not null check (rating_count >= 0),
    nps             integer check (nps between 0 and 10),
    imported        boolean not null,
    gone            boolean not null,
    constraint survey_answer_whole check (gone or num_nonnulls(kind, customer_id) = 2),
    constraint survey_answer_scale check (rating_sum between rating_count and 5 * rating_count)
);
create index survey_answer_of_partner_by_completion on survey_answer (partner_id, completed_on, id)
    where partner_id is not null;

-- The answered ones about completed projects: of these satisfaction points are made.
create view project_rating with (security_invoker = true) as
    select id, partner_id, customer_id, project_id, project_name, completed_on, answered_on, rating_sum, rating_count, imported
    from survey_answer
    where kind = 'CSAT' and partner_id is not null and completed_on is not null and answered_on is not null
      and rating_count > 0 and not gone;

-- Points by partner and fiscal year, as last computed; and partners whose points are to be computed.
create table satisfaction (
    id          uuid           primary key,
    version     bigint         not null check (version > 0),
    partner_id  uuid           not null,
    fiscal_year integer        not null,
    from_day    date           not null,
    to_day      date           not null,
    edition     integer        not null references program_edition,
    projects    integer        not null check (projects >= 0),
    average     numeric(6, 5)  check (average between 1 and 5),
    points      integer        not null check (points >= 0),
    created_at  timestamptz    not null,
    updated_at  timestamptz    not null,
    constraint satisfaction_once unique (partner_id, fiscal_year),
    constraint satisfaction_average check ((projects = 0) = (average is null))
);
create table satisfaction_due (
    partner_id uuid        primary key,
    due_at     timestamptz not null
);

grant select on survey_answer, project_rating, satisfaction to partner_caller;
alter table survey_answer enable row level security;
create policy survey_answer_of_all on survey_answer using (true);
create policy survey_answer_of_partner on survey_answer as restrictive to partner_caller
    using (partner_id = current_partner());
alter table satisfaction enable row level security;
create policy satisfaction_of_all on satisfaction using (true);
create policy satisfaction_of_partner on satisfaction as restrictive to partner_caller
    using (partner_id = current_partner());
