-- A plain sequence, taken after the aggregate's lock is held: ids of one aggregate rise in the order of its versions.
create sequence outbox_id cache 1;
create table outbox (
    id          bigint      primary key default nextval('outbox_id'),
    topic       text        not null,
    key         text        not null,
    event_id    text        not null,
    event_type  text        not null,
    event_time  timestamptz not null,
    traceparent text,
    data        bytea,
    appended_at timestamptz not null
);
alter table outbox set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);
