-- Only a new opportunity of an account makes a change of the account wait. One that was the account's before is locked by
-- its own row: whoever changes the account waits for it, while it never waits for the account.
create or replace function opportunity_place() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' or new.account_id is distinct from old.account_id then
        perform from account a where a.id = new.account_id for share;
    end if;
    select coalesce(new.geography, a.geography), coalesce(new.market, a.market)
    into new.effective_geography, new.effective_market
    from account a where a.id = new.account_id;
    return new;
end
$$;
