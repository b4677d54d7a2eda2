-- The program's rules as data. An edition is never changed once it is there: results name the one they used.
create table program_edition (
    number         integer     primary key check (number > 0),
    name           text        not null check (name <> ''),
    notice_date    date        not null,
    effective_date date        not null unique,
    currency       text        not null check (currency ~ '^[A-Z]{3}$'),
    created_at     timestamptz not null,
    constraint program_edition_has_notice check (notice_date < effective_date)
);

create table edition_tier (
    edition                   integer        not null references program_edition,
    tier                      text           not null check (tier in ('PLATINUM', 'GOLD', 'SILVER', 'OPPORTUNISTIC')),
    label                     text           not null,
    aggregate_tcv_target      numeric(19, 4) check (aggregate_tcv_target > 0),
    standard_offerings        integer        not null check (standard_offerings >= 0),
    offering_availability     text           not null
        check (offering_availability in ('WORLDWIDE', 'MINIMUM_GEOGRAPHIES', 'NOT_REQUIRED')),
    minimum_geographies       integer        not null check (minimum_geographies >= 0),
    people_trained            integer        not null check (people_trained >= 0),
    executive_sponsor         text           not null check (executive_sponsor in ('REQUIRED', 'RECOMMENDED', 'NOT_REQUIRED')),
    alliance_manager          text           not null check (alliance_manager in ('REQUIRED', 'RECOMMENDED', 'NOT_REQUIRED')),
    technical_resources       integer        not null check (technical_resources >= 0),
    deal_registration_program text           not null
        check (deal_registration_program in ('REQUIRED', 'RECOMMENDED', 'NOT_REQUIRED')),
    integrations              integer        not null check (integrations >= 0),
    primary key (edition, tier),
    constraint edition_tier_geographies check ((offering_availability = 'MINIMUM_GEOGRAPHIES') = (minimum_geographies > 0))
);

create table edition_prerequisite (
    edition  integer not null references program_edition,
    code     text    not null,
    position integer not null,
    name     text    not null,
    primary key (edition, code)
);

create table edition_benefit (
    edition  integer not null references program_edition,
    code     text    not null,
    position integer not null,
    name     text    not null,
    category text    not null,
    primary key (edition, code)
);

create table edition_benefit_level (
    edition integer not null,
    benefit text    not null,
    tier    text    not null,
    level   text    not null check (level in ('INCLUDED', 'INVITE_ONLY', 'NOT_INCLUDED')),
    primary key (edition, benefit, tier),
    foreign key (edition, benefit) references edition_benefit,
    foreign key (edition, tier) references edition_tier
);

-- The program's rules are for partners to read.
grant select on program_edition, edition_tier, edition_prerequisite, edition_benefit, edition_benefit_level
    to partner_caller;
