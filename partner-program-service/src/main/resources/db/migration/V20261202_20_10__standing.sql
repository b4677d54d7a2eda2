-- When the next snapshot of each partner is due: the first day of the month after. It is worked by one instance at a time,
-- which locks the row.
create table standing_schedule (
    partner_id  uuid    primary key references partner,
    snapshot_on date    not null check (extract(day from snapshot_on) = 1),
    snapshots   integer not null default 0 check (snapshots >= 0)
);
create index standing_schedule_by_day on standing_schedule (snapshot_on, partner_id);

create function schedule_standing() returns trigger language plpgsql as
$$
begin
    insert into standing_schedule (partner_id, snapshot_on)
    select id, (date_trunc('month', created_at at time zone 'UTC') + interval '1 month')::date from created;
    return null;
end
$$;
create trigger partner_has_standing after insert on partner
    referencing new table as created for each statement execute function schedule_standing();
insert into standing_schedule (partner_id, snapshot_on)
select id, (date_trunc('month', created_at at time zone 'UTC') + interval '1 month')::date from partner;

-- Where a partner stood at the end of a month, by what was known then.
create table standing_snapshot (
    partner_id         uuid           not null references partner,
    number             integer        not null check (number > 0),
    day                date           not null check (extract(day from day + 1) = 1),
    known_at           timestamptz    not null,
    edition            integer        not null references program_edition,
    currency           text           not null check (currency ~ '^[A-Z]{3}$'),
    won_last_year      numeric(24, 4) not null,
    lost_last_year     numeric(24, 4) not null,
    pipeline           numeric(24, 4) not null,
    won_this_year      numeric(24, 4) not null,
    lost_this_year     numeric(24, 4) not null,
    open_this_year     numeric(24, 4) not null,
    open_next_year     numeric(24, 4) not null,
    complete           boolean        not null,
    highest_target_met text,
    projected_target   text,
    primary key (partner_id, day),
    constraint standing_snapshot_numbered unique (partner_id, number)
);
-- A late deal changes what is known now, not what was known then.
create trigger standing_snapshot_is_immutable before update or delete on standing_snapshot
    for each statement execute function refuse_change();

create table shortfall_notice (
    id             uuid           primary key,
    version        bigint         not null check (version > 0),
    partner_id     uuid           not null references partner,
    tier           text           not null,
    required       numeric(24, 4) not null check (required > 0),
    actual         numeric(24, 4) not null,
    currency       text           not null check (currency ~ '^[A-Z]{3}$'),
    opened_on      date           not null,
    judged_for     date           not null,
    closed_on      date           check (closed_on > opened_on),
    closed_because text           check (closed_because in ('MET', 'OTHER_TIER', 'NOT_PARTICIPATING')),
    created_at     timestamptz    not null,
    updated_at     timestamptz    not null,
    constraint shortfall_notice_closed check ((closed_on is null) = (closed_because is null)),
    constraint shortfall_notice_short check (closed_on is not null or actual < required)
);
create unique index shortfall_notice_open on shortfall_notice (partner_id) where closed_on is null;
create index shortfall_notice_by_created on shortfall_notice (created_at, id);
create index shortfall_notice_by_opened on shortfall_notice (opened_on, id);
create index shortfall_notice_of_partner on shortfall_notice (partner_id, opened_on, id);

grant select on standing_snapshot, shortfall_notice to partner_caller;
alter table standing_snapshot enable row level security;
create policy standing_snapshot_of_all on standing_snapshot using (true);
create policy standing_snapshot_of_partner on standing_snapshot as restrictive to partner_caller
    using (partner_id = current_partner());
alter table shortfall_notice enable row level security;
create policy shortfall_notice_of_all on shortfall_notice using (true);
create policy shortfall_notice_of_partner on shortfall_notice as restrictive to partner_caller
    using (partner_id = current_partner());
