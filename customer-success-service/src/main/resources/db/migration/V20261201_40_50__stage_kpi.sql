-- From when on the days of onboarding count: the product was provisioned when the position left IMPLEMENT; before that the
-- contract's first day.
create view onboarding_clock with (security_invoker = true) as
    select s.id as subscription_id,
           coalesce((select min(m.moved_on) from held_move m
                     where m.subscription_id = s.id and m.from_stage = 'IMPLEMENT'), s.contract_start) as day
    from subscription s;
grant select on onboarding_clock to partner_caller;
