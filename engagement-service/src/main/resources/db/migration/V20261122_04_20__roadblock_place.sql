-- A roadblock counts where its opportunity does. Only the opportunity is followed, for it follows its account itself: rows
-- are then locked from the opportunity to its roadblocks, and never the other way.
create or replace function roadblock_geography(opportunity uuid) returns text language sql stable as
$$
    select o.effective_geography from opportunity o where o.id = opportunity
$$;
drop trigger roadblock_follows_account on account;
drop function roadblock_follows_account();
drop trigger roadblock_follows_opportunity on opportunity;
create trigger roadblock_follows_opportunity
    after update on opportunity for each row
    when (old.effective_geography is distinct from new.effective_geography)
    execute function roadblock_follows_opportunity();
