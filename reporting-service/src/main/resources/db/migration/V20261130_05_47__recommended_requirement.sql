-- Requirements that are recommended and not met are counted beside those that are missing (EN-11, RP-1).
do $$
declare
    slot text;
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        perform set_config('search_path', slot || ', public', true);

        alter table opportunity_requirement add column recommended text[] not null default '{}';

        create or replace view child_mark (opportunity_id, figure, dates_itself, quarter) as
            select opportunity_id, figure, true, quarter from activity_fact where figure is not null
            union all
            select opportunity_id, figure, false, null from roadblock_fact where figure is not null
            union all
            select id, 'MISSING:' || array_to_string(missing, ','), false, null from opportunity_requirement
            where cardinality(missing) > 0
            union all
            select id, 'RECOMMENDED:' || array_to_string(recommended, ','), false, null from opportunity_requirement
            where cardinality(recommended) > 0;
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;
