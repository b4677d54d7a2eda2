-- A partner's caller acts as partner_caller, which may do what it is granted and sees the rows of app.partner_id; without
-- that setting none. Everybody of the vendor acts as the runtime role. The policies that narrow are for partner_caller
-- alone: a policy that the runtime role had to pass would keep its plans from conditions on numbers, arrays and patterns.
create function current_partner() returns uuid stable parallel safe language sql as
$$ select nullif(current_setting('app.partner_id', true), '')::uuid $$;

grant usage on schema public to partner_caller;
