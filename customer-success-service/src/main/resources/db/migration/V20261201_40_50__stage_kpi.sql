-- From when on the days of onboarding count: the contract's first day. Once a position says when the product was provisioned,
-- that day takes its place.
create view onboarding_clock with (security_invoker = true) as
    select id as subscription_id, contract_start as day from subscription;
grant select on onboarding_clock to partner_caller;
