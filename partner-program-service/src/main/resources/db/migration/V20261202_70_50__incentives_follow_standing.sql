-- Incentives depend on what a partner was on a day: its customers are computed again when that is recorded, or corrected.
create function incentives_of_partner_are_due(partner uuid) returns boolean language sql as
$$
    select put_incentive_due(array(
        select distinct s.customer_id from fact_relation r join fact_subscription s on s.id = r.subscription_id
        where r.partner_id = partner and r.association = 'PARTNER_OF_RECORD' and not r.gone), '{}', '{}', now())
$$;

create function incentives_follow_standing() returns trigger language plpgsql as
$$
begin
    if tg_op <> 'INSERT' then
        perform incentives_of_partner_are_due(old.partner_id);
    end if;
    if tg_op <> 'DELETE' then
        perform incentives_of_partner_are_due(new.partner_id);
    end if;
    return null;
end
$$;
create trigger incentives_follow_tiers after insert or update or delete on partner_tier
    for each row execute function incentives_follow_standing();
create trigger incentives_follow_architectures after insert or update or delete on architecture_specialization
    for each row execute function incentives_follow_standing();
