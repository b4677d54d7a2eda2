-- An index serves an access path of a list, a plain sort, a key, or a question that writes ask; all others go.
create index concurrently subscription_of_customer_by_end on subscription (customer_id, contract_end, id);
create index concurrently subscription_of_partner_by_end on subscription (partner_of_record, contract_end, id)
    where partner_of_record is not null;
drop index concurrently subscription_of_customer;
drop index concurrently subscription_of_partner;
drop index concurrently subscription_of_product;
drop index concurrently subscription_by_contract_start;
drop index concurrently subscription_by_arr;

drop index concurrently health_score_by_score;

create index concurrently renewal_of_subscription_by_due on renewal (subscription_id, due_on, id);
create index concurrently renewal_of_customer_by_due on renewal (customer_id, due_on, id);
create index concurrently renewal_of_phase_by_due on renewal (phase, due_on, id);
drop index concurrently renewal_of_subscription;
drop index concurrently renewal_of_customer;
drop index concurrently renewal_of_phase;

create index concurrently handoff_of_account_by_initiated on handoff (account_id, initiated_at, id);
create index concurrently handoff_of_opportunity_by_initiated on handoff (opportunity_id, initiated_at, id)
    where opportunity_id is not null;
create index concurrently handoff_of_manager_by_initiated on handoff (customer_success_manager, initiated_at, id)
    where customer_success_manager is not null;
drop index concurrently handoff_of_account;
drop index concurrently handoff_of_opportunity;
drop index concurrently handoff_of_engagement;
drop index concurrently handoff_of_manager;
