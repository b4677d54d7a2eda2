-- Certificates of partners' people (PP-15). One counts from issued_on to expires_on, unless it was ended before.
create table certificate (
    id             uuid        primary key,
    version        bigint      not null check (version > 0),
    partner_id     uuid        not null references partner,
    person         text        collate "C" not null check (person <> ''),
    name           text        check (name <> ''),
    kind           text        not null check (kind in ('CSM', 'RENEWAL_MANAGER')),
    level          text        check (level <> ''),
    issued_on      date        not null,
    expires_on     date        not null,
    number         text        check (number <> ''),
    proof          text,
    ended_on       date,
    ended_reason   text        check (ended_reason <> ''),
    next_notice_on date,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint certificate_term check (expires_on >= issued_on and ended_on >= issued_on),
    constraint certificate_ended check ((ended_on is null) = (ended_reason is null)),
    constraint certificate_notice check (ended_on is null or next_notice_on is null),
    constraint certificate_once unique (partner_id, person, kind, issued_on)
);
create index certificate_of_partner_by_expiry on certificate (partner_id, expires_on, id);
create index certificate_of_person_by_expiry on certificate (person, expires_on, id);
create index certificate_by_expiry on certificate (expires_on, id);
create index certificate_by_created on certificate (created_at, id);
create index certificate_by_updated on certificate (updated_at, id);
create index certificate_by_notice on certificate (next_notice_on, id) where next_notice_on is not null;

-- A partner reads and writes those of its own people.
grant select, insert, update on certificate to partner_caller;
alter table certificate enable row level security;
create policy certificate_of_all on certificate using (true);
create policy certificate_of_partner on certificate as restrictive to partner_caller
    using (partner_id = current_partner());
