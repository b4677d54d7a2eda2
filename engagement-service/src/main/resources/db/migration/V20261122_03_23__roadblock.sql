-- What stands in the way of an opportunity. The source names no categories; an installation may add its own.
create table roadblock_category (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);
insert into roadblock_category values
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

-- The geography is the opportunity's own or else its account's, kept with the roadblock so that sums by geography read one
-- index; the triggers keep it.
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
    constraint roadblock_resolution check (num_nulls(resolved_by, resolved_at, resolution) in (0, 3)),
    constraint roadblock_resolved_later check (resolved_at >= raised_at)
);

create function roadblock_geography(opportunity uuid) returns text language sql stable as
$$
    select coalesce(o.geography, a.geography) from opportunity o join account a on a.id = o.account_id
    where o.id = opportunity
$$;

create function roadblock_takes_geography() returns trigger language plpgsql as
$$
begin
    new.geography := roadblock_geography(new.opportunity_id);
    return new;
end
$$;
create trigger roadblock_takes_geography
    before insert or update on roadblock
    for each row execute function roadblock_takes_geography();

create function roadblock_follows_opportunity() returns trigger language plpgsql as
$$
begin
    update roadblock set geography = null where opportunity_id = new.id;
    return null;
end
$$;
create trigger roadblock_follows_opportunity
    after update on opportunity for each row
    when (old.geography is distinct from new.geography or old.account_id <> new.account_id)
    execute function roadblock_follows_opportunity();

create function roadblock_follows_account() returns trigger language plpgsql as
$$
begin
    update roadblock r set geography = null from opportunity o where o.account_id = new.id and r.opportunity_id = o.id;
    return null;
end
$$;
create trigger roadblock_follows_account
    after update on account for each row
    when (old.geography is distinct from new.geography)
    execute function roadblock_follows_account();
