-- A partner's caller reads the events of its own rows. The floor tells nothing of anybody's.
grant select on event_log, event_log_floor to partner_caller;
alter table event_log enable row level security;
create policy event_log_of_all on event_log using (true);
create policy event_log_of_partner on event_log as restrictive to partner_caller using (partner_id = current_partner());
