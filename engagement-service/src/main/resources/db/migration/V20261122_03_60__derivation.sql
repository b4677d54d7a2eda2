-- Opportunities of which something was written, for what is derived from them. Statements put them in, whichever feature
-- they are of; rows live for a moment.
create table opportunity_due (
    id             bigint      generated always as identity primary key,
    opportunity_id uuid        not null,
    -- how long the oldest has waited is a metric
    due_at         timestamptz not null default now()
);
alter table opportunity_due set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);

create function opportunities_are_due() returns trigger language plpgsql as
$$
begin
    insert into opportunity_due (opportunity_id) select distinct opportunity_id from changed;
    return null;
end
$$;

-- The other half of a joint deal is judged by this one.
create function opportunities_and_counterparts_are_due() returns trigger language plpgsql as
$$
begin
    insert into opportunity_due (opportunity_id)
    select id from changed
    union
    select counterpart_id from changed where counterpart_id is not null
    union
    select o.id from changed join opportunity o on o.counterpart_id = changed.id;
    return null;
end
$$;

create function opportunities_of_account_are_due() returns trigger language plpgsql as
$$
begin
    insert into opportunity_due (opportunity_id)
    select o.id from changed join opportunity o using (account_id);
    return null;
end
$$;

create trigger opportunity_inserted_is_due after insert on opportunity
    referencing new table as changed for each statement execute function opportunities_and_counterparts_are_due();
create trigger opportunity_updated_is_due after update on opportunity
    referencing new table as changed for each statement execute function opportunities_and_counterparts_are_due();
create trigger activity_inserted_is_due after insert on activity
    referencing new table as changed for each statement execute function opportunities_are_due();
create trigger activity_updated_is_due after update on activity
    referencing new table as changed for each statement execute function opportunities_are_due();
create trigger deal_support_request_inserted_is_due after insert on deal_support_request
    referencing new table as changed for each statement execute function opportunities_are_due();
create trigger deal_support_request_updated_is_due after update on deal_support_request
    referencing new table as changed for each statement execute function opportunities_are_due();
create trigger roadblock_inserted_is_due after insert on roadblock
    referencing new table as changed for each statement execute function opportunities_are_due();
create trigger roadblock_updated_is_due after update on roadblock
    referencing new table as changed for each statement execute function opportunities_are_due();
create trigger account_plan_inserted_is_due after insert on account_plan
    referencing new table as changed for each statement execute function opportunities_of_account_are_due();
create trigger account_plan_updated_is_due after update on account_plan
    referencing new table as changed for each statement execute function opportunities_of_account_are_due();
