-- Rows that were applied with a warning, such as a stage that was kept against the one of the row.
create table bulk_row_warning (
    job_id     uuid   not null references bulk_job on delete cascade,
    row_number bigint not null,
    warnings   jsonb  not null,
    primary key (job_id, row_number)
);

alter table bulk_job add column rows_warned bigint not null default 0;

-- Rows are counted per reason that they failed for, and per warning.
alter table bulk_reason
    add column warning boolean not null default false,
    drop constraint bulk_reason_pkey,
    add primary key (job_id, warning, field, code);
