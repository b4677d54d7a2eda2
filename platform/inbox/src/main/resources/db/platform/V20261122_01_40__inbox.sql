-- Where each projection goes on; moved in the transaction that applies the events (XC-2).
create table inbox_position (
    projection      text    not null,
    topic           text    not null,
    partition       integer not null,
    next            bigint  not null check (next >= 0),
    newest_event_at timestamptz,
    moved_at        timestamptz,
    parked_keys     integer not null default 0 check (parked_keys >= 0),
    primary key (projection, topic, partition)
) with (fillfactor = 50);

-- Records that could not be applied, and the later ones of their keys, which wait behind them.
create table inbox_parked (
    id            uuid        primary key,
    projection    text        not null,
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    key           text        not null,
    headers       jsonb       not null,
    data          bytea,
    reason        text        not null,
    attempts      integer     not null,
    parked_at     timestamptz not null,
    tried_at      timestamptz,
    unique (projection, topic, partition, record_offset)
);
create index inbox_parked_key on inbox_parked (projection, topic, key, record_offset);
