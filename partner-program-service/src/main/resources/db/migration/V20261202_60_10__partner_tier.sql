-- An id as a range of one number, so that an exclusion constraint may compare ids beside ranges of days.
create or replace function id_range(uuid) returns numrange immutable parallel safe language sql as
$$ select numrange(n, n, '[]') from (select ('0x' || replace($1::text, '-', ''))::numeric) as id (n) $$;

-- The tiers of partners by days. A result or the program's first year puts a partner into one; beside it an exception holds
-- until its last day. Of each there is one on a day at most.
create table partner_tier (
    id          uuid        primary key,
    partner_id  uuid        not null references partner,
    tier        text        not null check (tier in ('PLATINUM', 'GOLD', 'SILVER')),
    provisional boolean     not null,
    reason      text        not null check (reason in ('ANNUAL', 'JOINING', 'EXCEPTION', 'PROVISIONAL')),
    valid_from  date        not null,
    valid_until date,
    result_id   uuid,
    approved_by text,
    note        text        check (note <> ''),
    created_at  timestamptz not null,
    constraint partner_tier_term check (valid_until >= valid_from),
    constraint partner_tier_provisional check (provisional = (reason = 'PROVISIONAL')),
    constraint partner_tier_result check ((result_id is not null) = (reason in ('ANNUAL', 'JOINING'))),
    constraint partner_tier_exception check ((reason = 'EXCEPTION') = (approved_by is not null)
        and (reason = 'EXCEPTION') = (note is not null) and (reason <> 'EXCEPTION' or valid_until is not null)),
    constraint partner_tier_one exclude using gist (
        id_range(partner_id) with &&,
        daterange(valid_from, valid_until, '[]') with &&) where (reason <> 'EXCEPTION'),
    constraint partner_tier_one_exception exclude using gist (
        id_range(partner_id) with &&,
        daterange(valid_from, valid_until, '[]') with &&) where (reason = 'EXCEPTION')
);
create index partner_tier_of_partner on partner_tier (partner_id, valid_from, id);

-- What holds now, and what is known to follow. no_tier_from is the day on which a standing without a result ends by itself;
-- standing_ends_on is the same when no exception holds it up. Version 0: nothing has happened yet.
create table partner_tier_state (
    id               uuid        primary key references partner,
    version          bigint      not null check (version >= 0),
    tier             text        check (tier in ('PLATINUM', 'GOLD', 'SILVER')),
    provisional      boolean     not null,
    reason           text        check (reason in ('ANNUAL', 'JOINING', 'EXCEPTION', 'PROVISIONAL')),
    since            date,
    next_change_on   date,
    next_tier        text        check (next_tier in ('PLATINUM', 'GOLD', 'SILVER')),
    no_tier_from     date,
    standing_ends_on date,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint partner_tier_state_whole check ((tier is null) = (reason is null)),
    constraint partner_tier_state_end check ((no_tier_from is null) = (standing_ends_on is null)
        and standing_ends_on >= no_tier_from)
);
create index partner_tier_state_by_change on partner_tier_state (next_change_on, id) where next_change_on is not null;
create index partner_tier_state_by_end on partner_tier_state (standing_ends_on, id) where standing_ends_on is not null;

-- A partner's caller reads its own tiers.
grant select on partner_tier, partner_tier_state to partner_caller;
alter table partner_tier enable row level security;
create policy partner_tier_of_all on partner_tier using (true);
create policy partner_tier_of_partner on partner_tier as restrictive to partner_caller
    using (partner_id = current_partner());
alter table partner_tier_state enable row level security;
create policy partner_tier_state_of_all on partner_tier_state using (true);
create policy partner_tier_state_of_partner on partner_tier_state as restrictive to partner_caller
    using (id = current_partner());
