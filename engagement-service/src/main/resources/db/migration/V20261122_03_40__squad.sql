-- Squads of client engineering. A company has tens of them: no filter needs an index.
create table squad (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    name             text        collate "C" not null check (name <> ''),
    location         text        collate "C" not null check (location <> ''),
    geography        text,
    market           text,
    offerings        text[]      not null,
    engagement_types text[]      not null,
    people           text[]      not null,
    people_roles     text[]      not null
        check (people_roles <@ array ['ATL', 'BTS', 'DTS', 'PTS', 'CE', 'CSM']),
    capacity         integer     not null check (capacity between 1 and 1000),
    status           text        not null check (status in ('ACTIVE', 'RETIRED')),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint squad_name_unique unique (name),
    constraint squad_people check (cardinality(people) = cardinality(people_roles))
);

-- What a request may ask for, and the kinds of engagement that this takes. The first is of the requirements (step 5),
-- the workshop of its step 6, the others of what the method says client engineering does.
create table deal_support_help (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null,
    takes    text[]   not null
);
insert into deal_support_help values
    ('WATSONX_PILOT', 1, 'watsonx pilot', '{PROOF_OF_VALUE,MVP}'),
    ('PILOT_SCOPING_WORKSHOP', 2, 'Pilot scoping workshop', '{WORKSHOP}'),
    ('BUSINESS_FRAMING', 3, 'Business framing', '{WORKSHOP}'),
    ('CUSTOM_DEMO', 4, 'Custom demo', '{CUSTOM_DEMO}');
insert into reference_set (id) values ('deal-support-help');
