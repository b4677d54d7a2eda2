-- The accounts of the engagement service, as last told: a customer may be linked before or after its account is renamed.
create table engagement_account (
    id      uuid   primary key,
    version bigint not null,
    name    text   not null
);

create table customer (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    account_id      uuid        references engagement_account,
    external_source text,
    external_id     text,
    name            text        collate "C" not null check (name <> ''),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint customer_account_unique unique (account_id),
    constraint customer_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint customer_external_id_unique unique (external_source, external_id)
);
create index customer_by_name on customer (name, id);
create index customer_by_created on customer (created_at, id);
create index customer_by_updated on customer (updated_at, id);
