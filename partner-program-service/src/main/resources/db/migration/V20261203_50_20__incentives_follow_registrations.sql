-- A registration became an opportunity: LAND of the customer whose subscription comes from it is computed again.
create function incentives_follow_registrations() returns trigger language plpgsql security definer set search_path from current as
$$
begin
perform put_incentive_due(array(
    select customer_id from fact_subscription
    where opportunity_id in (old.opportunity_id, new.opportunity_id) and not gone), '{}', '{}', now());
return null;
end
$$;
create trigger incentives_follow_registrations after update on registration for each row
when (old.opportunity_id is distinct from new.opportunity_id)
execute function incentives_follow_registrations();
