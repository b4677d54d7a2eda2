-- Events that Kafka refuses for their own sake, and the later ones of their keys, which wait behind them (XC-2).
create table outbox_refused (
    id          uuid        primary key default gen_random_uuid(),
    outbox_id   bigint      not null unique,
    topic       text        not null,
    key         text        not null,
    event_id    text        not null,
    event_type  text        not null,
    event_time  timestamptz not null,
    traceparent text,
    data        bytea,
    appended_at timestamptz not null,
    reason      text        not null,
    refused_at  timestamptz not null
);
create index outbox_refused_key on outbox_refused (topic, key, outbox_id);
