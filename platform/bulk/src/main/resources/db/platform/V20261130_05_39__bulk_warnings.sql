-- A row may be applied with a warning; warnings are kept and counted like faults, apart from them.
alter table bulk_row_fault add column warning boolean not null default false;
alter table bulk_reason
    add column warning boolean not null default false,
    drop constraint bulk_reason_pkey,
    add primary key (job_id, warning, field, code);
