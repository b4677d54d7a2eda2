-- The customers whose contracts, renewals or segments a transaction changed. An instance that keeps contracts in memory reads those of the
-- transactions that its last snapshot did not see. Rows are only added, so no writer waits for another one.
create table retention_change (
    customer_id uuid        not null,
    changed_in  xid8        not null default pg_current_xact_id(),
    changed_at  timestamptz not null default now()
);
create index retention_change_since on retention_change (changed_in);
create index retention_change_by_age on retention_change (changed_at);

create function retention_changes() returns trigger
    security definer set search_path = public, pg_temp language plpgsql as
$$
begin
    insert into retention_change (customer_id) select distinct customer_id from changed;
    return null;
end
$$;

-- A renewal counts with its contract's customer.
create function retention_changes_of_renewals() returns trigger
    security definer set search_path = public, pg_temp language plpgsql as
$$
begin
    insert into retention_change (customer_id)
    select distinct v.customer_id from contract_value v
    where v.subscription_id in (select c.subscription_id from changed c);
    return null;
end
$$;

create trigger contract_value_inserted_changes_retention after insert on contract_value
    referencing new table as changed for each statement execute function retention_changes();
create trigger contract_value_updated_changes_retention after update on contract_value
    referencing new table as changed for each statement execute function retention_changes();
create trigger contract_value_replaced_changes_retention after update on contract_value
    referencing old table as changed for each statement execute function retention_changes();
create trigger contract_value_deleted_changes_retention after delete on contract_value
    referencing old table as changed for each statement execute function retention_changes();

create trigger segment_inserted_changes_retention after insert on customer_segment_span
    referencing new table as changed for each statement execute function retention_changes();
create trigger segment_updated_changes_retention after update on customer_segment_span
    referencing new table as changed for each statement execute function retention_changes();
create trigger segment_deleted_changes_retention after delete on customer_segment_span
    referencing old table as changed for each statement execute function retention_changes();

create trigger renewal_inserted_changes_retention after insert on renewal
    referencing new table as changed for each statement execute function retention_changes_of_renewals();
create trigger renewal_updated_changes_retention after update on renewal
    referencing new table as changed for each statement execute function retention_changes_of_renewals();
create trigger renewal_deleted_changes_retention after delete on renewal
    referencing old table as changed for each statement execute function retention_changes_of_renewals();

