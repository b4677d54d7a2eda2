-- The trace of the request that sent the job; its events and audit entries belong to it.
alter table bulk_job add column traceparent text;
