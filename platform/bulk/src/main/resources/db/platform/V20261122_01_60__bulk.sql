-- Jobs of the Salesforce Bulk 2.0 lifecycle. The uploaded rows live here, because replicas share no disk.
create table bulk_job (
    id                 uuid        primary key,
    version            bigint      not null,
    object             text        not null,
    format             text        not null check (format in ('CSV', 'NDJSON')),
    delimiter          text        check (length(delimiter) = 1),
    external_id_source text,
    profile_id         uuid,
    profile_version    integer,
    dry_run            boolean     not null,
    state              text        not null
        check (state in ('OPEN', 'UPLOAD_COMPLETE', 'IN_PROGRESS', 'COMPLETE', 'FAILED', 'ABORTED')),
    subject            text        not null,
    client             text        not null,
    roles              text[]      not null,
    created_at         timestamptz not null,
    queued_at          timestamptz,
    started_at         timestamptz,
    finished_at        timestamptz,
    -- the upload whose chunks count; a broken or replaced one leaves chunks under another id
    upload_id          uuid,
    columns            text[]      not null default '{}',
    rows_total         bigint      not null default 0,
    chunks_total       integer     not null default 0,
    chunks_done        integer     not null default 0,
    rows_created       bigint      not null default 0,
    rows_updated       bigint      not null default 0,
    rows_unchanged     bigint      not null default 0,
    rows_failed        bigint      not null default 0,
    last_chunk_at      timestamptz,
    failed_attempts    integer     not null default 0,
    retry_at           timestamptz,
    failure            jsonb,
    -- of the request that sent the job: its events and audit entries belong to that trace
    traceparent        text,
    -- how the content was encoded, so that its rows can be given back in the same way
    charset            text,
    -- of the content, so that the same upload again is known after a lost answer
    content_digest     text,
    check ((profile_id is null) = (profile_version is null)),
    check (rows_created + rows_updated + rows_unchanged + rows_failed <= rows_total)
);
create index bulk_job_active on bulk_job (queued_at, id) where state in ('UPLOAD_COMPLETE', 'IN_PROGRESS');
create index bulk_job_mine on bulk_job (client, subject, created_at, id);
create index bulk_job_created_at on bulk_job (created_at, id);
-- Jobs that have not ended are counted when a caller creates one more.
create index bulk_job_unfinished on bulk_job (client, subject) where state in ('OPEN', 'UPLOAD_COMPLETE', 'IN_PROGRESS');

-- 1,000 rows or less, encoded and deflated by the service; outcomes hold one kind and id per row once it is done. Keys are
-- digests of what names the record of each row, by which rows of one record are found.
create table bulk_chunk (
    job_id    uuid    not null references bulk_job on delete cascade,
    upload_id uuid    not null,
    number    integer not null,
    first_row bigint  not null,
    row_count integer not null,
    row_keys  uuid[]  not null default '{}',
    records   bytea   not null,
    outcomes  bytea,
    primary key (job_id, upload_id, number)
);
alter table bulk_chunk alter column records set storage external, alter column outcomes set storage external;

-- Rows of a record that an earlier row names first. The rows of a record are applied together, with the chunk of the first
-- one; what became of the others waits here for the turn of their own chunk.
create table bulk_repeated_row (
    job_id     uuid   not null references bulk_job on delete cascade,
    row_number bigint not null,
    first_row  bigint not null check (first_row < row_number),
    outcome    text   check (outcome in ('FAILED', 'CREATED', 'UPDATED', 'UNCHANGED')),
    record_id  uuid,
    primary key (job_id, row_number)
);
create index bulk_repeated_row_of on bulk_repeated_row (job_id, first_row);

create table bulk_row_fault (
    job_id     uuid   not null references bulk_job on delete cascade,
    row_number bigint not null,
    faults     jsonb  not null,
    primary key (job_id, row_number)
);

-- Failed rows counted per reason; one sentence and the first row stand for all of them.
create table bulk_reason (
    job_id    uuid   not null references bulk_job on delete cascade,
    field     text   not null,
    code      text   not null,
    detail    text   not null,
    row_count bigint not null,
    first_row bigint not null,
    primary key (job_id, field, code)
);
