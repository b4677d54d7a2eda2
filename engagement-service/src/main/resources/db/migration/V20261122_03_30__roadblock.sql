-- What stands in the way of an opportunity. The source names no categories; an installation may add its own.
create table roadblock_category (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null,
    retired  boolean  not null default false
);
insert into roadblock_category (code, position, name) values
    ('TECHNICAL_FIT', 1, 'The technology does not fit the need'),
    ('DATA', 2, 'Data are missing, poor, or may not be used'),
    ('SECURITY', 3, 'Security or compliance is in doubt'),
    ('INFRASTRUCTURE', 4, 'The client has no environment to run it in'),
    ('SKILLS', 5, 'People with the skills are missing'),
    ('COMPETITION', 6, 'A competitor is preferred'),
    ('SPONSOR', 7, 'A sponsor is missing'),
    ('BUDGET', 8, 'The money is missing'),
    ('LEGAL', 9, 'Terms or contracts are not agreed'),
    ('OTHER', 10, 'Something else, as described');
insert into reference_set (id) values ('roadblock-categories');

-- The account of its opportunity and the geography in which that counts are kept with the roadblock, so that sums by geography
-- read one index; triggers keep both.
create table roadblock (
    id             uuid        primary key,
    version        bigint      not null check (version > 0),
    opportunity_id uuid        not null references opportunity,
    category       text        not null,
    severity       text        not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'BLOCKING')),
    offering       text,
    geography      text,
    description    text        not null check (description <> ''),
    raised_by      text        not null,
    raised_at      timestamptz not null,
    resolved_by    text,
    resolved_at    timestamptz,
    resolution     text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    account_id     uuid        not null,
    constraint roadblock_resolution check (num_nulls(resolved_by, resolved_at, resolution) in (0, 3)),
    constraint roadblock_resolved_later check (resolved_at >= raised_at)
);

create index roadblock_by_created on roadblock (created_at, id);
create index roadblock_by_updated on roadblock (updated_at, id);
create index roadblock_by_raised on roadblock (raised_at, id);
create index roadblock_of_opportunity_by_created on roadblock (opportunity_id, created_at, id);
-- All that the summary needs, so that it reads no row.
create index roadblock_of_kind on roadblock (category, offering, geography, severity, raised_at, resolved_at);

-- A partner reads the roadblocks of its own opportunities.
grant select on roadblock to partner_caller;

alter table roadblock enable row level security;
create policy roadblock_of_all on roadblock using (true);
create policy roadblock_of_partner on roadblock as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));

-- Only the opportunity is followed, for it follows its account itself: rows are then locked from the opportunity to its
-- roadblocks, and never the other way.
create function roadblock_takes_place() returns trigger language plpgsql as
$$
begin
    select o.account_id, o.effective_geography into new.account_id, new.geography
    from opportunity o where o.id = new.opportunity_id;
    return new;
end
$$;
create trigger roadblock_takes_place before insert or update on roadblock
    for each row execute function roadblock_takes_place();

create function roadblock_follows_opportunity() returns trigger language plpgsql as
$$
begin
    update roadblock set geography = null where opportunity_id = new.id;
    return null;
end
$$;
create trigger roadblock_follows_opportunity after update on opportunity for each row
    when ((old.account_id, old.effective_geography) is distinct from (new.account_id, new.effective_geography))
    execute function roadblock_follows_opportunity();
