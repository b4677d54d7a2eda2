-- The checklist of readiness as rated (PP-10): for a business unit of ours, or for a partner, one in each period.
create table readiness_assessment (
    id                uuid        primary key,
    version           bigint      not null check (version > 0),
    subject           text        not null check (subject in ('VENDOR', 'PARTNER')),
    business_unit     text        check (business_unit <> ''),
    partner_id        uuid        references partner,
    period            text        not null check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]))?$'),
    checklist_version bigint      not null check (checklist_version > 0),
    ratings           jsonb       not null,
    readiness         jsonb       not null,
    note              text        check (note <> ''),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint readiness_assessment_subject check (
        (subject = 'VENDOR') = (business_unit is not null) and (subject = 'PARTNER') = (partner_id is not null))
);
create unique index readiness_assessment_of_unit on readiness_assessment (business_unit, period)
    where subject = 'VENDOR';
create unique index readiness_assessment_of_partner on readiness_assessment (partner_id, period)
    where subject = 'PARTNER';
create index readiness_assessment_of_partner_by_created on readiness_assessment (partner_id, created_at, id);
create index readiness_assessment_by_created on readiness_assessment (created_at, id);
create index readiness_assessment_by_updated on readiness_assessment (updated_at, id);

grant select, insert, update on readiness_assessment to partner_caller;
alter table readiness_assessment enable row level security;
create policy readiness_assessment_of_all on readiness_assessment using (true);
create policy readiness_assessment_of_own_partner on readiness_assessment as restrictive to partner_caller
    using (partner_id = current_partner());

-- What a partner has of a practice, held against the model: building blocks and owners of drives.
create table practice (
    id         uuid        primary key references partner,
    version    bigint      not null check (version > 0),
    content    jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

grant select, insert, update on practice to partner_caller;
alter table practice enable row level security;
create policy practice_of_all on practice using (true);
create policy practice_of_partner on practice as restrictive to partner_caller using (id = current_partner());
