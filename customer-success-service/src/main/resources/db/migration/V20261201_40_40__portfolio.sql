-- The customers of portfolio reports and benchmarks; a partner's caller reads those that it may see.
create view portfolio_customer with (security_invoker = true) as
    select id, name from customer;
grant select on portfolio_customer to partner_caller;
