do $$
declare
    slot text;
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        perform set_config('search_path', slot || ', public', true);

        -- The strategic initiative that an opportunity serves (EN-4), as its newest event says.
        alter table opportunity_fact add column initiative_id uuid, add column initiative_name text;
        create index opportunity_fact_initiative on opportunity_fact (initiative_name, close_date, id)
            where initiative_name is not null;

        -- All that is counted of an opportunity beside itself: what hangs on it, and its initiative at its stage.
        create view opportunity_mark (opportunity_id, figure, dates_itself, quarter) as
            select opportunity_id, figure, dates_itself, quarter from child_mark
            union all
            select id, 'INITIATIVE:' || stage || ':' || initiative_name, false, null from opportunity_fact
            where initiative_name is not null;
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;
