-- Jobs that have not ended are counted when a caller creates one more.
create index bulk_job_unfinished on bulk_job (client, subject) where state in ('OPEN', 'UPLOAD_COMPLETE', 'IN_PROGRESS');
