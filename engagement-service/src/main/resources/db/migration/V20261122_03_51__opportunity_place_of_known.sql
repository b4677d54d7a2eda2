-- Commits after every five thousand, so that nobody waits long for a row.
do $$
declare
    done uuid := '00000000-0000-0000-0000-000000000000';
    ids  uuid[];
begin
    loop
        select array_agg(id order by id) into ids
        from (select id from opportunity where id > done order by id limit 5000) next;
        exit when ids is null;
        perform from account where id in (select account_id from opportunity where id = any(ids)) order by id for share;
        update opportunity o
        set effective_geography = coalesce(o.geography, a.geography), effective_market = coalesce(o.market, a.market)
        from account a
        where o.id = any(ids) and a.id = o.account_id
          and (o.effective_geography, o.effective_market)
              is distinct from (coalesce(o.geography, a.geography), coalesce(o.market, a.market));
        done := ids[array_upper(ids, 1)];
        commit;
    end loop;
end
$$;
