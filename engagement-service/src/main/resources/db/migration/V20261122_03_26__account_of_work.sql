-- The account of an opportunity is kept with the work on it: an account may have thousands of opportunities, and its
-- newest work is then read from one index. It is no fact of its own; the trigger keeps it.
alter table activity add column account_id uuid;
alter table roadblock add column account_id uuid;
update activity t set account_id = o.account_id from opportunity o where o.id = t.opportunity_id;
update roadblock t set account_id = o.account_id from opportunity o where o.id = t.opportunity_id;
alter table activity alter column account_id set not null;
alter table roadblock alter column account_id set not null;
create index activity_of_account on activity (account_id, created_at, id);
create index roadblock_of_account on roadblock (account_id, created_at, id);

create function work_follows_opportunity() returns trigger language plpgsql as
$$
begin
    update activity set account_id = new.account_id where opportunity_id = new.id;
    update roadblock set account_id = new.account_id where opportunity_id = new.id;
    return null;
end
$$;
create trigger work_follows_opportunity
    after update on opportunity for each row
    when (old.account_id <> new.account_id)
    execute function work_follows_opportunity();

-- Few of the resolved are asked for together with what is rarely resolved: PostgreSQL has to know which.
drop statistics roadblock_kinds;
create statistics roadblock_kinds (mcv)
    on category, offering, geography, severity, (resolved_at is not null) from roadblock;
