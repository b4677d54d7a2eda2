-- Where an opportunity counts: where its seller books it, or else where its account is. Kept in the row, so that an index
-- finds the rare ones; it follows the account without being a change of the opportunity.
alter table opportunity
    add effective_geography text,
    add effective_market    text;

-- The account's share lock makes a change of it wait, which then finds this opportunity too.
create function opportunity_place() returns trigger language plpgsql as
$$
begin
    select coalesce(new.geography, a.geography), coalesce(new.market, a.market)
    into new.effective_geography, new.effective_market
    from account a where a.id = new.account_id for share;
    return new;
end
$$;
create trigger opportunity_has_a_place before insert on opportunity
    for each row execute function opportunity_place();
create trigger opportunity_changes_its_place before update on opportunity
    for each row when ((new.account_id, new.geography, new.market) is distinct from (old.account_id, old.geography, old.market))
    execute function opportunity_place();

-- All its opportunities are locked first, in the order of their ids: one that is edited at this moment is then seen as
-- it has become.
create function opportunities_follow_accounts() returns trigger language plpgsql as
$$
declare
    moved uuid[];
begin
    select array_agg(a.id) into moved
    from account_after a join account_before b on b.id = a.id
    where (a.geography, a.market) is distinct from (b.geography, b.market);
    if moved is not null then
        perform from opportunity o where o.account_id = any(moved) order by o.id for no key update;
        update opportunity o
        set effective_geography = coalesce(o.geography, a.geography), effective_market = coalesce(o.market, a.market)
        from account_after a
        where o.account_id = a.id and a.id = any(moved)
          and (o.effective_geography, o.effective_market)
              is distinct from (coalesce(o.geography, a.geography), coalesce(o.market, a.market));
    end if;
    return null;
end
$$;
create trigger account_leads_its_opportunities after update on account
    referencing old table as account_before new table as account_after
    for each statement execute function opportunities_follow_accounts();
