-- A partner reads the requests on its opportunities, and their moves; squads are not its business.
grant select on deal_support_request, deal_support_move to partner_caller;

alter table deal_support_request enable row level security;
create policy deal_support_request_of_all on deal_support_request using (true);
create policy deal_support_request_of_partner on deal_support_request as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));

alter table deal_support_move enable row level security;
create policy deal_support_move_of_all on deal_support_move using (true);
create policy deal_support_move_of_partner on deal_support_move as restrictive to partner_caller
    using (exists (select from deal_support_request r where r.id = request_id));
