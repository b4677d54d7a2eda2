-- The events that have left the outbox, for integrators without Kafka (XC-2). Only the leading relay adds to it, one statement
-- after the other in one session: whoever sees a position sees all lower ones.
create sequence event_log_position cache 1;
create table event_log (
    position    bigint      primary key default nextval('event_log_position'),
    key         text        not null,
    event_id    text        not null,
    event_type  text        not null,
    event_time  timestamptz not null,
    traceparent text,
    data        bytea,
    partner_id  uuid,
    logged_at   timestamptz not null default now()
);
alter table event_log set (autovacuum_vacuum_scale_factor = 0.02);

-- The highest position that is no longer kept.
create table event_log_floor (
    id       smallint primary key default 1 check (id = 1),
    position bigint   not null
);
insert into event_log_floor (position) values (0);

-- Whether the event is in the log already: it was refused and is sent again.
alter table outbox add logged boolean not null default false;
