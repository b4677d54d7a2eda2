-- Missing ones that are recommended only, beside those that are required (EN-11).
alter table opportunity_requirements add column recommended text[] not null default '{}';

-- A request counts for the other half of a joint deal too.
create function opportunities_of_requests_are_due() returns trigger language plpgsql as
$$
begin
    insert into opportunity_due (opportunity_id)
    select opportunity_id from changed
    union
    select o.counterpart_id from changed join opportunity o on o.id = changed.opportunity_id
    where o.counterpart_id is not null
    union
    select o.id from changed join opportunity o on o.counterpart_id = changed.opportunity_id;
    return null;
end
$$;
drop trigger deal_support_request_inserted_is_due on deal_support_request;
drop trigger deal_support_request_updated_is_due on deal_support_request;
create trigger deal_support_request_inserted_is_due after insert on deal_support_request
    referencing new table as changed for each statement execute function opportunities_of_requests_are_due();
create trigger deal_support_request_updated_is_due after update on deal_support_request
    referencing new table as changed for each statement execute function opportunities_of_requests_are_due();

-- An account's first initiative asks its opportunities to be linked; the type of one tells whether a deal is joint.
create trigger strategic_initiative_inserted_is_due after insert on strategic_initiative
    referencing new table as changed for each statement execute function opportunities_of_account_are_due();
create trigger strategic_initiative_updated_is_due after update on strategic_initiative
    referencing new table as changed for each statement execute function opportunities_of_account_are_due();

-- Every stored state follows the rules as they are now.
insert into opportunity_due (opportunity_id) select id from opportunity where merged_into is null order by id;
