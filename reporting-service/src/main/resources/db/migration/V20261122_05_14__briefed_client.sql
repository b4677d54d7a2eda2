-- Distinct clients do not add up over quarters: one that was briefed in two counts once in both together. So each quarter of a
-- client is kept with the one before it; in a period are as many clients as have a quarter in it whose former is before the
-- period. Kept for everything, and for each single value of each dimension.
do $$
declare
    slot text;
    runtime_role text := current_database() || '_app';
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        perform set_config('search_path', slot || ', public', true);

        create table client_anchor (
            id uuid primary key
        );

        -- Completed briefings of an account in a quarter, on opportunities of a value of a dimension; dimension 0 is all.
        create table briefed_client (
            account   uuid     not null,
            dimension smallint not null,
            value     smallint not null,
            quarter   smallint not null,
            briefings integer  not null,
            primary key (account, dimension, value, quarter)
        ) with (fillfactor = 80);

        -- How many clients have this quarter, and this one as their former; 0 is none.
        create table client_cell (
            dimension smallint not null,
            value     smallint not null,
            quarter   smallint not null,
            former    smallint not null,
            clients   bigint   not null,
            primary key (dimension, value, quarter, former)
        ) with (fillfactor = 70);

        execute format('grant truncate on client_anchor, briefed_client, client_cell to %I', runtime_role);
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;
