-- Subscriptions of integrators without Kafka (XC-2). Secrets are encrypted by a key that the database does not have.
create table webhook (
    id                    uuid        primary key,
    version               bigint      not null,
    name                  text        not null,
    url                   text        not null,
    -- empty: all
    event_types           text[]      not null,
    aggregate_ids         text[]      not null,
    state                 text        not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
    disabled_reason       text        check (disabled_reason in ('GONE', 'FAILING', 'CURSOR_EXPIRED')),
    state_since           timestamptz not null,
    subject               text        not null,
    client                text        not null,
    secret                text        not null,
    previous_secret       text,
    previous_secret_until timestamptz,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    -- The service's own, not part of the version: all events up to here are delivered, pending or do not match.
    position              bigint      not null default 0,
    -- since when no delivery has succeeded although some were tried
    failing_since         timestamptz,
    -- the receiver asked for no delivery until then
    hold_until            timestamptz,
    check ((state = 'DISABLED') = (disabled_reason is not null)),
    check ((previous_secret is null) = (previous_secret_until is null))
);

-- An event for a webhook: waits for its delivery, and is the delivery's log afterwards.
create table webhook_delivery (
    webhook_id      uuid        not null references webhook on delete cascade,
    position        bigint      not null,
    aggregate_id    text        not null,
    event_id        text        not null,
    event_type      text        not null,
    state           text        not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts        integer     not null default 0,
    taken_at        timestamptz not null,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    last_status     integer,
    last_error      text,
    last_millis     bigint,
    primary key (webhook_id, position),
    check ((state = 'PENDING') = (next_attempt_at is not null))
);
create index webhook_delivery_by_time on webhook_delivery (webhook_id, taken_at, position);
-- Serves the worker too: what is pending for a webhook is bounded.
create index webhook_delivery_by_state on webhook_delivery (webhook_id, state, taken_at, position);
alter table webhook_delivery set (autovacuum_vacuum_scale_factor = 0.02);
