do $$
declare
    slot text;
    runtime_role text := current_database() || '_app';
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        perform set_config('search_path', slot || ', public', true);

        -- A deal-support request (EN-9): shown with its opportunity, counted by no figure.
        create table deal_support_fact (
            id             uuid        primary key,
            version        bigint      not null,
            partition      smallint    not null,
            opportunity_id uuid        not null,
            help           text        not null,
            offering       text,
            desired_start  date,
            status         text        not null,
            status_since   timestamptz,
            updated_at     timestamptz not null
        ) with (fillfactor = 80);
        create index deal_support_fact_opportunity on deal_support_fact (opportunity_id);

        execute format('grant truncate on deal_support_fact to %I', runtime_role);
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;
