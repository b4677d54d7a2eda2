-- Few opportunities were merged, or have another stage in their own system than here (EN-6). One index finds both kinds, and
-- no other opportunity writes to it.
drop index opportunity_merged_into;
create index opportunity_merged_or_stage_kept on opportunity (merged_into, created_at, id)
    where merged_into is not null or master_stage is not null;
