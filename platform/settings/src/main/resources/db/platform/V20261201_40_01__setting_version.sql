-- What ships as a file and an admin changes. Version 1 is the file; the versions here never change.
create table setting_version (
    name         text        not null check (name ~ '^[a-z][a-z-]*$'),
    version      bigint      not null check (version > 1),
    content      jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    primary key (name, version)
);
create trigger setting_version_is_immutable
    before update or delete or truncate on setting_version
    for each statement execute function refuse_change();

grant select on setting_version to partner_caller;
