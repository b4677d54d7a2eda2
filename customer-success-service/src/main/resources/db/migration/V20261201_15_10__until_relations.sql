-- Whether a partner's caller manages, or holds, a subscription or a customer.
create function manages_subscription(subscription uuid) returns boolean stable parallel safe language sql as
$$ select is_success_manager() and exists (
    select from subscription s where s.id = $1 and s.partner_of_record = current_partner()) $$;
create function manages_customer(customer uuid) returns boolean stable parallel safe language sql as
$$ select is_success_manager() and exists (
    select from subscription s where s.customer_id = $1 and s.partner_of_record = current_partner()) $$;
create function holds_subscription(subscription uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from subscription s where s.id = $1 and s.partner_of_record = current_partner()) $$;
create function holds_customer(customer uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from subscription s where s.customer_id = $1 and s.partner_of_record = current_partner()) $$;
create function serves_customer(customer uuid) returns boolean stable parallel safe language sql as
$$ select holds_customer($1) $$;
create or replace view held_subscription with (security_invoker = true) as
    select id, customer_id, product, partner_of_record, null::text as engagement_model, status, trial, contract_start,
           contract_end, arr, currency, licensed_users, support_level, licence_type, opportunity_id from subscription;
