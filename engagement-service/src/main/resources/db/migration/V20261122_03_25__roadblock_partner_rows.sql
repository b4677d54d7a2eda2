-- A partner reads the roadblocks of its own opportunities.
grant select on roadblock to partner_caller;

alter table roadblock enable row level security;
create policy roadblock_of_all on roadblock using (true);
create policy roadblock_of_partner on roadblock as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));
