-- Scores are made of satisfaction, sponsors and revenue, too: what is written there asks for the scores of its customers that have
-- any, or are about to have one: a first score that is being made has not seen what is written now. Renewals that enter EXECUTE, and
-- prompts of partners, are signalled.
create function health_of_scored_customers_is_due(customers uuid[], quietly boolean) returns boolean
    security definer set search_path = public language sql as
$$
    select health_is_due(array(
        select h.subscription_id from health_state h where h.customer_id = any(customers)
        union
        select d.subscription_id from health_due d join subscription s on s.id = d.subscription_id
        where s.customer_id = any(customers)), quietly);
$$;

create function health_of_sponsors_is_due() returns trigger language plpgsql as
$$
begin
    perform health_of_scored_customers_is_due(array(select distinct customer_id from changed), false);
    return null;
end
$$;
create trigger stakeholder_inserted_is_scored after insert on stakeholder
    referencing new table as changed for each statement execute function health_of_sponsors_is_due();
create trigger stakeholder_updated_is_scored after update on stakeholder
    referencing new table as changed for each statement execute function health_of_sponsors_is_due();

create function health_of_answers_is_due() returns trigger language plpgsql as
$$
begin
    perform health_of_scored_customers_is_due(
        array(select distinct customer_id from changed where answered_at is not null and not imported), false);
    perform health_of_scored_customers_is_due(
        array(select distinct customer_id from changed where answered_at is not null and imported), true);
    return null;
end
$$;
create trigger survey_inserted_is_scored after insert on survey
    referencing new table as changed for each statement execute function health_of_answers_is_due();
create trigger survey_updated_is_scored after update on survey
    referencing new table as changed for each statement execute function health_of_answers_is_due();

create function health_of_revenue_is_due() returns trigger language plpgsql as
$$
begin
    perform health_of_scored_customers_is_due(array(select distinct customer_id from changed), false);
    return null;
end
$$;
create trigger contract_value_inserted_is_scored after insert on contract_value
    referencing new table as changed for each statement execute function health_of_revenue_is_due();
create trigger contract_value_updated_is_scored after update on contract_value
    referencing new table as changed for each statement execute function health_of_revenue_is_due();

create trigger renewal_step_is_signalled after insert on renewal_step
    referencing new table as recorded for each statement execute function signal_renewal_steps();
