-- What else an edition says: where its notice is posted, its parameters, the integrations that count, the duties of the roles
-- that it asks for, and the points of satisfaction. The defaults are edition one's.
alter table program_edition
    add column notice_url                            text    check (notice_url <> ''),
    add column measuring_day                         text    not null default '01-05' check (measuring_day ~ '^\d\d-\d\d$'),
    add column provisional_tier                      text    default 'GOLD' check (provisional_tier in ('PLATINUM', 'GOLD', 'SILVER')),
    add column provisional_program_year              integer default 2021,
    add column tier_effective                        text    not null default 'FIRST_DAY_OF_NEXT_QUARTER'
        check (tier_effective in ('FIRST_DAY_OF_NEXT_QUARTER', 'PUBLICATION')),
    add column grace_days_below_lowest_tier          integer not null default 90 check (grace_days_below_lowest_tier >= 0),
    add column fiscal_year_start                     text    not null default '01-01' check (fiscal_year_start ~ '^\d\d-\d\d$'),
    add column registration_protection_days          integer not null default 90 check (registration_protection_days > 0),
    add column registration_extensions               integer not null default 1 check (registration_extensions >= 0),
    add column registration_decision_business_days   integer not null default 2 check (registration_decision_business_days > 0),
    add column omission_decision_business_days       integer not null default 10 check (omission_decision_business_days > 0),
    add column meeting_notice_days                   integer not null default 7 check (meeting_notice_days >= 0),
    add column specialization_grace_days             integer not null default 90 check (specialization_grace_days >= 0),
    add constraint program_edition_provisional check ((provisional_tier is null) = (provisional_program_year is null));
alter table program_edition
    alter column measuring_day drop default,
    alter column provisional_tier drop default,
    alter column provisional_program_year drop default,
    alter column tier_effective drop default,
    alter column grace_days_below_lowest_tier drop default,
    alter column fiscal_year_start drop default,
    alter column registration_protection_days drop default,
    alter column registration_extensions drop default,
    alter column registration_decision_business_days drop default,
    alter column omission_decision_business_days drop default,
    alter column meeting_notice_days drop default,
    alter column specialization_grace_days drop default;
update program_edition set name = 'Services Alliance Program' where number = 1;

create table edition_integration (
    edition                         integer not null references program_edition,
    code                            text    not null,
    position                        integer not null,
    name                            text    not null,
    kind                            text    not null check (kind in ('SOFTWARE', 'CLOUD')),
    aligned_with_offering_strategy  boolean not null,
    primary key (edition, code)
);
-- The second name is cut off in the program guide; the next edition completes the list.
insert into edition_integration (edition, code, position, name, kind, aligned_with_offering_strategy)
select e.number, i.code, i.position, i.name, 'SOFTWARE', true
from program_edition e,
     (values ('CLOUD_PAK_FOR_SECURITY', 1, 'Cloud Pak for Security'),
             ('X_FORCE_THREAT', 2, 'X-Force Threat (name cut off in the source)')) as i (code, position, name);

create table edition_duty (
    edition  integer not null references program_edition,
    role     text    not null check (role in ('EXECUTIVE_SPONSOR', 'ALLIANCE_MANAGER')),
    position integer not null,
    duty     text    not null,
    primary key (edition, role, position)
);
insert into edition_duty (edition, role, position, duty)
select e.number, d.role, d.position, d.duty
from program_edition e,
     (values ('EXECUTIVE_SPONSOR', 1, 'Evangelize'),
             ('EXECUTIVE_SPONSOR', 2, 'Marshal resources'),
             ('EXECUTIVE_SPONSOR', 3, 'Set objectives'),
             ('EXECUTIVE_SPONSOR', 4, 'Handle escalation and the relationship'),
             ('ALLIANCE_MANAGER', 1, 'Prioritize activities'),
             ('ALLIANCE_MANAGER', 2, 'Monitor progress'),
             ('ALLIANCE_MANAGER', 3, 'Establish recovery plans'),
             ('ALLIANCE_MANAGER', 4, 'Coordinate executive business reviews'),
             ('ALLIANCE_MANAGER', 5, 'Support pipeline and closure'),
             ('ALLIANCE_MANAGER', 6, 'Evangelize')) as d (role, position, duty);

create table edition_satisfaction_points (
    edition  integer       not null references program_edition,
    at_least numeric(3, 2) not null check (at_least between 1 and 5),
    points   integer       not null check (points > 0),
    primary key (edition, at_least)
);
insert into edition_satisfaction_points (edition, at_least, points)
select e.number, p.at_least, p.points
from program_edition e, (values (4.2, 10), (4.4, 20), (4.6, 30), (4.8, 40), (4.9, 50)) as p (at_least, points);

grant select on edition_integration, edition_duty, edition_satisfaction_points to partner_caller;

update edition_prerequisite set code = 'FREE_UNLIMITED_TRAINING', name = 'Free, unlimited training offered'
where code = 'UNLIMITED_FREE_TRAINING';

-- Benefits get the codes, exact names and descriptions of the guide.
alter table edition_benefit add column description text check (description <> '');
insert into edition_benefit (edition, code, position, name, category)
select b.edition, c.now, b.position, b.name, b.category
from edition_benefit b
    join (values ('DESIGNATED_ALLIANCE_MANAGER', 'ALLIANCE_MANAGER'),
                 ('GLOBAL_EXECUTIVE_BUSINESS_REVIEWS', 'EXECUTIVE_BUSINESS_REVIEWS'),
                 ('ROADMAP_OVERVIEWS_AND_PLANNING', 'ROADMAP_AND_PLANNING'),
                 ('INTERNAL_WIN_WIRES', 'WIN_WIRES'),
                 ('FASTSTART_PARTICIPATION_INVITATION', 'FASTSTART'),
                 ('EVENT_SPONSORSHIP_INVITATIONS', 'EVENT_SPONSORSHIP')) as c (before, now) on c.before = b.code;
update edition_benefit_level l set benefit = c.now
from (values ('DESIGNATED_ALLIANCE_MANAGER', 'ALLIANCE_MANAGER'),
             ('GLOBAL_EXECUTIVE_BUSINESS_REVIEWS', 'EXECUTIVE_BUSINESS_REVIEWS'),
             ('ROADMAP_OVERVIEWS_AND_PLANNING', 'ROADMAP_AND_PLANNING'),
             ('INTERNAL_WIN_WIRES', 'WIN_WIRES'),
             ('FASTSTART_PARTICIPATION_INVITATION', 'FASTSTART'),
             ('EVENT_SPONSORSHIP_INVITATIONS', 'EVENT_SPONSORSHIP')) as c (before, now)
where l.benefit = c.before;
delete from edition_benefit b where not exists (
    select from edition_benefit_level l where l.edition = b.edition and l.benefit = b.code);
update edition_benefit b set name = d.name, description = d.description
from (values
    ('EXECUTIVE_SPONSORSHIP', 'IBM Executive Sponsorship',
     'Executive point of contact for opportunities, escalations and the relationship'),
    ('ALLIANCE_MANAGER', 'Designated Alliance Manager', 'Ongoing contact for the day-to-day relationship'),
    ('WORKSHOP_PARTICIPATION', 'Workshop Participation',
     'Workshop or advisory council: feedback on program and go-to-market'),
    ('EXECUTIVE_BUSINESS_REVIEWS', 'Global Executive Business Reviews',
     'Session on the business health between both organizations'),
    ('ROADMAP_AND_PLANNING', 'Roadmap Overviews and Planning - Competency - Offering Management',
     'Bilateral overviews of offerings, product development and roadmaps'),
    ('WIN_WIRES', 'Internal Win Wires', 'Joint wins shown inside'),
    ('FIELD_READINESS_KITS', 'Field Readiness Kits / Solution Briefs',
     'Value propositions of the partner, ours and joint; client outcomes'),
    ('FASTSTART', 'FastStart Participation Invitation', 'Sales enablement training sessions'),
    ('EVENT_SPONSORSHIP', 'Event Sponsorship Invitations', 'Invitations to sponsor events')) as d (code, name, description)
where b.code = d.code and b.edition = 1;
