-- A partner's caller reads its own opportunities, what belongs to them, and their accounts; nothing else, and it writes
-- nothing. A policy lets all rows through, and a restrictive one narrows partner_caller to its own.
grant select on opportunity, opportunity_line, opportunity_stage_move, account to partner_caller;

alter table opportunity enable row level security;
create policy opportunity_of_all on opportunity using (true);
create policy opportunity_of_partner on opportunity as restrictive to partner_caller
    using (partner_id = current_partner());

alter table opportunity_line enable row level security;
create policy opportunity_line_of_all on opportunity_line using (true);
create policy opportunity_line_of_partner on opportunity_line as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));

alter table opportunity_stage_move enable row level security;
create policy opportunity_stage_move_of_all on opportunity_stage_move using (true);
create policy opportunity_stage_move_of_partner on opportunity_stage_move as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));

alter table account enable row level security;
create policy account_of_all on account using (true);
create policy account_of_partner on account as restrictive to partner_caller
    using (exists (select from opportunity o where o.account_id = account.id));

-- For the list of accounts: those that a partner has an opportunity of, once for each.
create view account_of_partner with (security_invoker = true) as select account_id, partner_id from opportunity;
grant select on account_of_partner to partner_caller;
