-- A contract becomes a part of another one only while that one is in force.
create or replace view renewable_contract with (security_invoker = true) as
    select id, customer_id, currency, status = 'ACTIVE' and not trial as live, contract_end from subscription;
