-- Meetings of partners with our people, and how they stand to the notice that they need.
create table meeting (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    partner_id       uuid        not null references partner,
    subject          text        not null check (subject <> ''),
    meeting_on       date        not null,
    audience         text        not null check (audience in ('SERVICES_MANAGER', 'OTHER_SENIOR_EXECUTIVE')),
    attendees        text[]      not null,
    notice_days      integer     not null check (notice_days >= 0),
    noticed_on       date,
    noticed_by       text,
    briefed          text,
    standing         text        not null
        check (standing in ('AWAITED', 'IN_TIME', 'SHORT_NOTICE', 'NOTICE_AFTER_MEETING', 'NO_NOTICE', 'RECOMMENDED')),
    cancelled_reason text        check (cancelled_reason <> ''),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint meeting_noticed check ((noticed_on is null) = (noticed_by is null)
        and (briefed is null or noticed_on is not null)),
    constraint meeting_recommended check ((audience = 'OTHER_SENIOR_EXECUTIVE') = (standing = 'RECOMMENDED')),
    constraint meeting_standing check (case standing
        when 'IN_TIME' then noticed_on <= meeting_on - notice_days
        when 'SHORT_NOTICE' then noticed_on > meeting_on - notice_days and noticed_on <= meeting_on
        when 'NOTICE_AFTER_MEETING' then noticed_on > meeting_on
        when 'RECOMMENDED' then true
        else noticed_on is null end)
);
create index meeting_by_day on meeting (meeting_on, id);
create index meeting_by_created on meeting (created_at, id);
create index meeting_by_updated on meeting (updated_at, id);
create index meeting_of_partner_by_day on meeting (partner_id, meeting_on, id);
create index meeting_awaiting_notice on meeting ((meeting_on + 1), id)
    where standing = 'AWAITED' and cancelled_reason is null;

create table infraction (
    id            uuid        primary key,
    version       bigint      not null check (version > 0),
    partner_id    uuid        not null references partner,
    meeting_id    uuid        not null references meeting constraint infraction_of_meeting unique,
    kind          text        not null check (kind in ('SHORT_NOTICE', 'NOTICE_AFTER_MEETING', 'NO_NOTICE')),
    meeting_on    date        not null,
    noticed_on    date,
    notice_days   integer     not null,
    occurred_on   date        not null,
    waived_reason text        check (waived_reason <> ''),
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
create index infraction_by_day on infraction (occurred_on, id);
create index infraction_by_created on infraction (created_at, id);
create index infraction_by_updated on infraction (updated_at, id);
create index infraction_of_partner_by_day on infraction (partner_id, occurred_on, id);

-- A partner's caller announces its meetings; what is late makes its infraction. It waives none.
grant select, insert, update on meeting to partner_caller;
grant select, insert on infraction to partner_caller;
alter table meeting enable row level security;
create policy meeting_of_all on meeting using (true);
create policy meeting_of_partner on meeting as restrictive to partner_caller
    using (partner_id = current_partner()) with check (partner_id = current_partner());
alter table infraction enable row level security;
create policy infraction_of_all on infraction using (true);
create policy infraction_of_partner on infraction as restrictive to partner_caller
    using (partner_id = current_partner()) with check (partner_id = current_partner() and waived_reason is null);
