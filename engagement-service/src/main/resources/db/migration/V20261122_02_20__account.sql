create table account (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    external_source text,
    external_id     text,
    name            text        collate "C" not null check (name <> ''),
    geography       text,
    market          text,
    industry        text,
    segment         text,
    owner           text,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint account_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint account_external_id_unique unique (external_source, external_id)
);

create index account_by_name on account (name, id);
create index account_by_created on account (created_at, id);
create index account_by_updated on account (updated_at, id);
create index account_of_owner_by_name on account (owner, name, id);
create index account_of_market_by_name on account (market, name, id);
