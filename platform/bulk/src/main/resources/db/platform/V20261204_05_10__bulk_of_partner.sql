-- A partner's callers have jobs too: they see their own, and rows are applied in the name of the partner.
alter table bulk_job add column partner_id uuid;

grant select, insert, update on bulk_job, bulk_chunk, bulk_repeated_row, bulk_row_fault, bulk_row_warning, bulk_reason
    to partner_caller;
grant delete on bulk_chunk to partner_caller;

alter table bulk_job enable row level security;
create policy bulk_job_of_all on bulk_job using (true);
create policy bulk_job_of_partner on bulk_job as restrictive to partner_caller using (partner_id = current_partner());

alter table bulk_chunk enable row level security;
create policy bulk_chunk_of_all on bulk_chunk using (true);
create policy bulk_chunk_of_partner on bulk_chunk as restrictive to partner_caller
    using (exists (select from bulk_job where id = job_id));

alter table bulk_repeated_row enable row level security;
create policy bulk_repeated_row_of_all on bulk_repeated_row using (true);
create policy bulk_repeated_row_of_partner on bulk_repeated_row as restrictive to partner_caller
    using (exists (select from bulk_job where id = job_id));

alter table bulk_row_fault enable row level security;
create policy bulk_row_fault_of_all on bulk_row_fault using (true);
create policy bulk_row_fault_of_partner on bulk_row_fault as restrictive to partner_caller
    using (exists (select from bulk_job where id = job_id));

alter table bulk_row_warning enable row level security;
create policy bulk_row_warning_of_all on bulk_row_warning using (true);
create policy bulk_row_warning_of_partner on bulk_row_warning as restrictive to partner_caller
    using (exists (select from bulk_job where id = job_id));

alter table bulk_reason enable row level security;
create policy bulk_reason_of_all on bulk_reason using (true);
create policy bulk_reason_of_partner on bulk_reason as restrictive to partner_caller
    using (exists (select from bulk_job where id = job_id));
