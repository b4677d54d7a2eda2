do $$
declare
    slot text;
    runtime_role text := current_database() || '_app';
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        perform set_config('search_path', slot || ', public', true);

        -- A roadblock counts while it is open, in its opportunity's quarter.
        create table roadblock_fact (
            id             uuid        primary key,
            version        bigint      not null,
            partition      smallint    not null,
            opportunity_id uuid        not null,
            category       text        not null,
            severity       text        not null,
            offering       text,
            description    text        not null,
            raised_by      text        not null,
            raised_at      timestamptz not null,
            resolved_by    text,
            resolved_at    timestamptz,
            updated_at     timestamptz not null,
            figure         text        generated always as (case when resolved_at is null then 'ROADBLOCK:' || category end) stored
        ) with (fillfactor = 80);
        create index roadblock_fact_opportunity_raised on roadblock_fact (opportunity_id, raised_at, id);
        create index roadblock_fact_raised on roadblock_fact (raised_at, id);

        -- What an opportunity lacks (EN-11); of the opportunity's own id.
        create table opportunity_requirement (
            id           uuid     primary key,
            version      bigint   not null,
            partition    smallint not null,
            missing      text[]   not null,
            evaluated_at timestamptz not null
        ) with (fillfactor = 80);

        -- What of an opportunity is counted beside itself, in a quarter of its own or else in the opportunity's.
        create view child_mark (opportunity_id, figure, dates_itself, quarter) as
            select opportunity_id, figure, true, quarter from activity_fact where figure is not null
            union all
            select opportunity_id, figure, false, null from roadblock_fact where figure is not null
            union all
            select id, 'MISSING:' || array_to_string(missing, ','), false, null from opportunity_requirement
            where cardinality(missing) > 0;

        -- All that is counted of an opportunity beside itself: what hangs on it, and its initiative at its stage.
        create view opportunity_mark (opportunity_id, figure, dates_itself, quarter) as
            select opportunity_id, figure, dates_itself, quarter from child_mark
            union all
            select id, 'INITIATIVE:' || stage || ':' || initiative_name, false, null from opportunity_fact
            where initiative_name is not null;

        execute format('grant truncate on roadblock_fact, opportunity_requirement to %I', runtime_role);
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;
