-- What the source fixes for strategic initiatives (EN-4).
create table sales_play (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);
create table consulting_growth_platform (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);
create table consulting_campaign (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);
insert into sales_play values ('Spotlight Generative AI', 1, 'Spotlight Generative AI');
insert into consulting_growth_platform values ('BTS', 1, 'Business Transformation Services');
insert into consulting_campaign values ('Gen AI: watsonx', 1, 'Gen AI: watsonx');
insert into reference_set (id) values ('sales-plays'), ('consulting-growth-platforms'), ('consulting-campaigns');

create table strategic_initiative (
    id                         uuid        primary key,
    version                    bigint      not null check (version > 0),
    account_id                 uuid        not null references account,
    name                       text        collate "C" not null,
    type                       text        not null check (type in ('TECHNOLOGY', 'CONSULTING_AND_TECHNOLOGY')),
    description                text,
    comments                   text,
    sales_play                 text        not null,
    tdp                        text,
    consulting_growth_platform text,
    campaign                   text,
    created_at                 timestamptz not null,
    updated_at                 timestamptz not null,
    -- An opportunity names its initiative together with its account, so that it cannot name another account's.
    constraint strategic_initiative_of_account unique (id, account_id),
    constraint strategic_initiative_other_is_told
        check (name <> 'GenAI-Other' or (description is not null and comments is not null)),
    constraint strategic_initiative_growth_platform
        check ((type = 'TECHNOLOGY') = (consulting_growth_platform is null)),
    constraint strategic_initiative_campaign check ((type = 'TECHNOLOGY') = (campaign is null))
);

create index strategic_initiative_by_created on strategic_initiative (created_at, id);
create index strategic_initiative_by_updated on strategic_initiative (updated_at, id);
create index strategic_initiative_of_account_by_created on strategic_initiative (account_id, created_at, id);
