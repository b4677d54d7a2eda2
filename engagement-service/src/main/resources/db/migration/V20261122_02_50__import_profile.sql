create table import_profile (
    id         uuid        primary key,
    object     text        not null,
    name       text        not null,
    version    integer     not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint import_profile_name_unique unique (object, name)
);

-- A version is what jobs were read by: it is never changed and never deleted.
create table import_profile_version (
    profile_id uuid        not null references import_profile,
    version    integer     not null,
    definition jsonb       not null,
    created_at timestamptz not null,
    created_by text        not null,
    primary key (profile_id, version)
);
create trigger import_profile_version_is_immutable
    before update or delete or truncate on import_profile_version
    for each statement execute function refuse_change();
