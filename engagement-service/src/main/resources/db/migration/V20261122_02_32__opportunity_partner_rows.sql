-- A partner's token reaches only that partner's opportunities; everybody of the vendor sees all. The same setting binds
-- every transaction of a partner's caller. Policies bind the runtime role, not the owner that migrates.
create function current_partner() returns uuid stable parallel safe language sql as
$$ select nullif(current_setting('app.partner_id', true), '')::uuid $$;

alter table opportunity enable row level security;
create policy opportunity_of_partner on opportunity
    using ((select current_partner()) is null or partner_id = (select current_partner()));

alter table opportunity_line enable row level security;
create policy opportunity_line_of_partner on opportunity_line
    using ((select current_partner()) is null
           or exists (select from opportunity o where o.id = opportunity_id));

alter table opportunity_stage_move enable row level security;
create policy opportunity_stage_move_of_partner on opportunity_stage_move
    using ((select current_partner()) is null
           or exists (select from opportunity o where o.id = opportunity_id));

-- A partner sees the accounts of its opportunities.
alter table account enable row level security;
create policy account_of_partner on account
    using ((select current_partner()) is null
           or exists (select from opportunity o where o.account_id = account.id));
