-- The paid subscriptions of partners of record, for the enablement program and for staffing.
create view portfolio_licence with (security_invoker = true) as
    select r.partner_id, s.id as subscription_id, greatest(r.from_day, s.contract_start) as from_day,
           least(r.to_day, s.contract_end, s.cancelled_on - 1) as to_day,
           coalesce(s.licensed_users,
               (select u.licensed from fact_usage_month u
                where u.subscription_id = s.id and not u.gone and u.licensed is not null
                order by u.month desc limit 1)) as licensed
    from fact_relation r join fact_subscription s on s.id = r.subscription_id and not s.gone and not s.trial
    where r.association = 'PARTNER_OF_RECORD' and not r.gone;

create view portfolio_usage with (security_invoker = true) as
    select r.partner_id, u.subscription_id, u.month, u.active_users
    from fact_relation r join fact_usage_month u on u.subscription_id = r.subscription_id and not u.gone
        and r.from_day <= (u.month + interval '1 month')::date - 1 and (r.to_day is null or r.to_day >= u.month)
    where r.association = 'PARTNER_OF_RECORD' and not r.gone;

create view portfolio_worth with (security_invoker = true) as
    select r.partner_id, s.customer_id, s.arr, s.currency, greatest(r.from_day, s.contract_start) as from_day,
           least(r.to_day, s.contract_end, s.cancelled_on - 1) as to_day
    from fact_relation r join fact_subscription s on s.id = r.subscription_id and not s.gone and not s.trial
    where r.association = 'PARTNER_OF_RECORD' and not r.gone;

-- Answers of customers about recommending: about the partner itself, or of whom it is partner of record on that day.
create view portfolio_nps with (security_invoker = true) as
    select partner_id, id, answered_on, nps from survey_answer
    where kind = 'NPS' and partner_id is not null and answered_on is not null and nps is not null and not gone
    union
    select r.partner_id, a.id, a.answered_on, a.nps
    from survey_answer a join fact_subscription s on s.customer_id = a.customer_id and not s.gone
        and (a.subscription_id is null or a.subscription_id = s.id)
    join fact_relation r on r.subscription_id = s.id and r.association = 'PARTNER_OF_RECORD' and not r.gone
        and r.from_day <= a.answered_on and (r.to_day is null or r.to_day >= a.answered_on)
    where a.kind = 'NPS' and a.partner_id is null and a.nps is not null and not a.gone;
grant select on portfolio_licence, portfolio_usage, portfolio_worth, portfolio_nps to partner_caller;

-- A partner reads what its customers answered about it, or about a subscription of which it is partner of record.
drop policy survey_answer_of_partner on survey_answer;
create policy survey_answer_of_partner on survey_answer as restrictive to partner_caller
    using (partner_id = current_partner() or partner_id is null and exists (
        select from fact_subscription s where s.customer_id = survey_answer.customer_id
            and (survey_answer.subscription_id is null or survey_answer.subscription_id = s.id)));
create index survey_answer_of_customer on survey_answer (customer_id) where kind = 'NPS' and not gone;
