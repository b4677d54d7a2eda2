-- Append only; one row per change of an aggregate, also its field-level history.
create table audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    subject        text        not null,
    client         text        not null,
    address        text,
    trace_id       text,
    aggregate_type text        not null,
    aggregate_id   uuid        not null,
    action         text        not null,
    changes        jsonb       not null
);
create index audit_entry_aggregate on audit_entry (aggregate_type, aggregate_id, id);
