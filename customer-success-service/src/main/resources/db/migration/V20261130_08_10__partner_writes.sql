-- A partner's customer success manager writes the answers about its customers' health (docs/partner-writes.csv), when the
-- partner is their CUSTOMER_SUCCESS_MANAGER. The partners known so far lack their model: at version 0, the next event of any
-- version brings it.
alter table known_partner add column engagement_model text collate "C" check (engagement_model <> '');
update known_partner set version = 0 where status is not null;

grant select on known_partner to partner_caller;
alter table known_partner enable row level security;
create policy known_partner_of_all on known_partner using (true);
create policy known_partner_of_partner on known_partner as restrictive to partner_caller
    using (id = current_partner());

create function is_success_manager() returns boolean stable parallel safe language sql as
$$ select exists (
    select from known_partner where id = current_partner() and engagement_model = 'CUSTOMER_SUCCESS_MANAGER') $$;

-- A write of a subscription's inputs locks the subscription, for which PostgreSQL requires the right to change a column.
-- The policy lets no change pass.
grant update (version) on subscription to partner_caller;
create policy subscription_unchanged_by_partner on subscription as restrictive for update to partner_caller
    using (true) with check (false);

grant insert, update on health_inputs to partner_caller;
create policy health_inputs_begun_by_partner on health_inputs as restrictive for insert to partner_caller
    with check (is_success_manager());
create policy health_inputs_changed_by_partner on health_inputs as restrictive for update to partner_caller
    using (is_success_manager());

-- Measures are telemetry, which no partner writes.
create function refuse_measures_of_partner() returns trigger language plpgsql as
$$
declare
    before jsonb := case when tg_op = 'UPDATE' then old.inputs end -> 'measures';
begin
    if current_user = 'partner_caller' and coalesce(new.inputs -> 'measures', '{}') <> coalesce(before, '{}') then
        raise exception 'a partner writes answers only' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger health_inputs_measures_of_vendor after insert or update on health_inputs
    for each row execute function refuse_measures_of_partner();

grant insert on health_score to partner_caller;
create policy health_score_made_by_partner on health_score as restrictive for insert to partner_caller
    with check (is_success_manager()
        and exists (select from subscription s where s.id = subscription_id and s.customer_id = health_score.customer_id));
