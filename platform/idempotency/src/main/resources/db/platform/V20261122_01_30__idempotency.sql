-- Inserted with its answer in the transaction of the change; the primary key makes racing repeats wait for the first.
create table idempotency_key (
    caller     text        not null,
    key        text        not null,
    route      text        not null,
    body_hash  bytea       not null,
    status     smallint    not null,
    headers    jsonb       not null,
    body       bytea,
    created_at timestamptz not null,
    primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
