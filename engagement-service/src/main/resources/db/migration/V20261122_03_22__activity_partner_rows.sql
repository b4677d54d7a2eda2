-- A partner reads the activities of its own opportunities.
grant select on activity to partner_caller;

alter table activity enable row level security;
create policy activity_of_all on activity using (true);
create policy activity_of_partner on activity as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));
