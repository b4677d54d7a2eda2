-- Facts of a partner: each holds from a day, and to a day where one is known. What holds on a day answers for any day that has passed.

-- An id as a range of one number, so that an exclusion constraint may compare ids beside ranges of days.
create or replace function id_range(uuid) returns numrange immutable parallel safe language sql as
$$ select numrange(n, n, '[]') from (select ('0x' || replace($1::text, '-', ''))::numeric) as id (n) $$;

create table counterpart_role (
    code     text    primary key check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    id       uuid    not null unique,
    version  bigint  not null check (version > 0),
    name     text    not null check (name <> ''),
    position integer not null check (position > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null
);
insert into counterpart_role (code, id, version, name, position, created_at, updated_at)
values ('EXECUTIVE_SPONSOR', '01938000-0000-7000-8000-000000000001', 1, 'Executive sponsor', 1, '2024-12-01T00:00:00Z', '2024-12-01T00:00:00Z'),
       ('ALLIANCE_MANAGER', '01938000-0000-7000-8000-000000000002', 1, 'Alliance manager', 2, '2024-12-01T00:00:00Z', '2024-12-01T00:00:00Z');
grant select on counterpart_role to partner_caller;

-- People of a partner, each in one role or several.
create table contact (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    name         text        collate "C" not null check (name <> ''),
    roles        text[]      not null check (cardinality(roles) > 0 and roles <@ array['EXECUTIVE_SPONSOR',
                                 'ALLIANCE_MANAGER', 'TECHNICAL_RESOURCE', 'OTHER']),
    email        text        check (email <> ''),
    title        text        check (title <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint contact_term check (to_day >= from_day),
    constraint contact_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(name || coalesce(' ' || email, ''))::uuid) with &&,
        daterange(from_day, to_day, '[]') with &&)
);
create index contact_of_partner_by_from on contact (partner_id, from_day, id);
create index contact_by_created on contact (created_at, id);
create index contact_by_updated on contact (updated_at, id);

-- What was signed with a partner; one of each kind is in force on a day.
create table agreement (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    kind         text        not null check (kind in ('PROCUREMENT', 'NON_DISCLOSURE', 'DATA_PRIVACY', 'PROGRAM',
                                 'FRAMEWORK_SPONSORSHIP')),
    signed_on    date        not null,
    number       text        check (number <> ''),
    link         text        check (link <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint agreement_term check (to_day >= from_day),
    constraint agreement_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(kind)::uuid) with &&, daterange(from_day, to_day, '[]') with &&),
    constraint agreement_signed check (from_day >= signed_on)
);
create index agreement_of_partner_by_from on agreement (partner_id, from_day, id);
create index agreement_by_created on agreement (created_at, id);
create index agreement_by_updated on agreement (updated_at, id);

-- Repeatable solutions that we sell with a partner: what of ours they hold, and where they are available.
create table standard_offering (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    name         text        collate "C" not null check (name <> ''),
    holds        text[]      not null check (holds <@ array['CONSULTING_AND_INTEGRATION', 'MANAGED_SERVICES',
                                 'PARTNER_COMPETENCIES']),
    worldwide    boolean     not null,
    geographies  text[]      not null,
    link         text        check (link <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint standard_offering_term check (to_day >= from_day),
    constraint standard_offering_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(name)::uuid) with &&, daterange(from_day, to_day, '[]') with &&),
    constraint standard_offering_somewhere check (worldwide or cardinality(geographies) > 0)
);
create index standard_offering_of_partner_by_from on standard_offering (partner_id, from_day, id);
create index standard_offering_by_created on standard_offering (created_at, id);
create index standard_offering_by_updated on standard_offering (updated_at, id);

-- Training that a partner offers to our people.
create table training_offer (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    name         text        collate "C" not null check (name <> ''),
    purpose      text        not null check (purpose in ('OFFERING', 'INTEGRATION', 'SALES')),
    free         boolean     not null,
    unlimited    boolean     not null,
    link         text        check (link <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint training_offer_term check (to_day >= from_day),
    constraint training_offer_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(name)::uuid) with &&, daterange(from_day, to_day, '[]') with &&)
);
create index training_offer_of_partner_by_from on training_offer (partner_id, from_day, id);
create index training_offer_by_created on training_offer (created_at, id);
create index training_offer_by_updated on training_offer (updated_at, id);

-- Our products that a partner's technology is integrated with; an edition lists those that count.
create table integration (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    product      text        not null check (product <> ''),
    description  text        check (description <> ''),
    link         text        check (link <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint integration_term check (to_day >= from_day),
    constraint integration_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(product)::uuid) with &&, daterange(from_day, to_day, '[]') with &&)
);
create index integration_of_partner_by_from on integration (partner_id, from_day, id);
create index integration_by_created on integration (created_at, id);
create index integration_by_updated on integration (updated_at, id);

-- The deal registration programs that a partner provides.
create table registration_program (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    name         text        collate "C" not null check (name <> ''),
    link         text        check (link <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint registration_program_term check (to_day >= from_day),
    constraint registration_program_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(name)::uuid) with &&, daterange(from_day, to_day, '[]') with &&)
);
create index registration_program_of_partner_by_from on registration_program (partner_id, from_day, id);
create index registration_program_by_created on registration_program (created_at, id);
create index registration_program_by_updated on registration_program (updated_at, id);

-- Specializations of a partner in an architecture, one level at a time.
create table architecture_specialization (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    architecture text        not null check (architecture in ('NETWORKING', 'COLLABORATION', 'SECURITY', 'DATA_CENTER',
                                 'SERVICE_PROVIDER_TECHNOLOGY')),
    level        text        not null check (level in ('SPECIALIZED', 'ADVANCED')),
    link         text        check (link <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint architecture_specialization_term check (to_day >= from_day),
    constraint architecture_specialization_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(architecture)::uuid) with &&,
        daterange(from_day, to_day, '[]') with &&)
);
create index architecture_specialization_of_partner_by_from on architecture_specialization (partner_id, from_day, id);
create index architecture_specialization_by_created on architecture_specialization (created_at, id);
create index architecture_specialization_by_updated on architecture_specialization (updated_at, id);

-- People of ours for a partner, one in a role on a day. Roles are data.
create table counterpart (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    role         text        not null references counterpart_role,
    person       text        collate "C" not null check (person <> ''),
    deputy       text        check (deputy <> ''),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint counterpart_term check (to_day >= from_day),
    constraint counterpart_once exclude using gist (
        id_range(partner_id) with &&, id_range(md5(role)::uuid) with &&, daterange(from_day, to_day, '[]') with &&),
    constraint counterpart_deputy check (deputy <> person)
);
create index counterpart_of_partner_by_from on counterpart (partner_id, from_day, id);
create index counterpart_by_created on counterpart (created_at, id);
create index counterpart_by_updated on counterpart (updated_at, id);

-- People of ours who completed a training in a partner's technology: from_day is the completion, to_day the last day of validity.
create table trained_person (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    partner_id   uuid        not null references partner,
    external_source text,
    external_id  text,
    person       text        collate "C" not null check (person <> ''),
    audience     text        not null check (audience in ('SELLER', 'CONSULTANT', 'ARCHITECT', 'ENGINEER', 'DELIVERY')),
    kind         text        not null check (kind in ('STANDARD', 'CUSTOM', 'OFFERING', 'INTEGRATION', 'SALES')),
    from_day     date        not null,
    to_day       date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint trained_person_term check (to_day >= from_day),
    constraint trained_person_once unique (partner_id, person, kind, from_day),
    constraint trained_person_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint trained_person_external_id_unique unique (external_source, external_id)
);
create index trained_person_of_partner_by_from on trained_person (partner_id, from_day, id);
create index trained_person_by_created on trained_person (created_at, id);
create index trained_person_by_updated on trained_person (updated_at, id);

-- A partner's caller reads its own rows, and writes its own contacts, training offers and integrations.
grant select on contact, agreement, standard_offering, training_offer, integration, registration_program,
    architecture_specialization, counterpart, trained_person to partner_caller;
grant insert, update on contact, training_offer, integration to partner_caller;

alter table contact enable row level security;
create policy contact_of_all on contact using (true);
create policy contact_of_partner on contact as restrictive to partner_caller using (partner_id = current_partner());

alter table agreement enable row level security;
create policy agreement_of_all on agreement using (true);
create policy agreement_of_partner on agreement as restrictive to partner_caller using (partner_id = current_partner());

alter table standard_offering enable row level security;
create policy standard_offering_of_all on standard_offering using (true);
create policy standard_offering_of_partner on standard_offering as restrictive to partner_caller using (partner_id = current_partner());

alter table training_offer enable row level security;
create policy training_offer_of_all on training_offer using (true);
create policy training_offer_of_partner on training_offer as restrictive to partner_caller using (partner_id = current_partner());

alter table integration enable row level security;
create policy integration_of_all on integration using (true);
create policy integration_of_partner on integration as restrictive to partner_caller using (partner_id = current_partner());

alter table registration_program enable row level security;
create policy registration_program_of_all on registration_program using (true);
create policy registration_program_of_partner on registration_program as restrictive to partner_caller using (partner_id = current_partner());

alter table architecture_specialization enable row level security;
create policy architecture_specialization_of_all on architecture_specialization using (true);
create policy architecture_specialization_of_partner on architecture_specialization as restrictive to partner_caller using (partner_id = current_partner());

alter table counterpart enable row level security;
create policy counterpart_of_all on counterpart using (true);
create policy counterpart_of_partner on counterpart as restrictive to partner_caller using (partner_id = current_partner());

alter table trained_person enable row level security;
create policy trained_person_of_all on trained_person using (true);
create policy trained_person_of_partner on trained_person as restrictive to partner_caller using (partner_id = current_partner());

-- What a partner has of each prerequisite, and on which days.
create view partner_prerequisite with (security_invoker = true) as
    select partner_id, role as prerequisite, id, name as item, null::boolean as worldwide, null::text[] as geographies,
           from_day, to_day
    from contact, unnest(roles) as role
    where role in ('EXECUTIVE_SPONSOR', 'ALLIANCE_MANAGER', 'TECHNICAL_RESOURCE')
    union all
    select partner_id, case kind when 'FRAMEWORK_SPONSORSHIP' then kind else kind || '_AGREEMENT' end, id, kind, null, null,
           from_day, to_day
    from agreement
    union all
    select partner_id, 'STANDARD_OFFERING', id, name, worldwide, geographies, from_day, to_day
    from standard_offering
    where holds && array['CONSULTING_AND_INTEGRATION', 'MANAGED_SERVICES']
    union all
    select partner_id, 'FREE_UNLIMITED_TRAINING', id, name, null, null, from_day, to_day
    from training_offer
    where free and unlimited
    union all
    select partner_id, 'INTEGRATION', id, product, null, null, from_day, to_day
    from integration
    union all
    select partner_id, 'DEAL_REGISTRATION_PROGRAM', id, name, null, null, from_day, to_day
    from registration_program
    union all
    select partner_id, 'PERSON_TRAINED', id, person, null, null, from_day, to_day
    from trained_person
    where kind in ('STANDARD', 'CUSTOM');
grant select on partner_prerequisite to partner_caller;
