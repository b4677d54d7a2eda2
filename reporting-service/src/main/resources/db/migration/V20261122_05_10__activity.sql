-- What hangs on opportunities and has events of its own is kept as it comes. It counts where its opportunity counts, from
-- when both are known.
do $$
declare
    slot text;
    runtime_role text := current_database() || '_app';
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        perform set_config('search_path', slot || ', public', true);

        -- Whoever writes an opportunity, or what hangs on it, locks its row here first: the opportunity itself may not be
        -- there yet.
        create table opportunity_anchor (
            id uuid primary key
        );

        create table child_tombstone (
            id        uuid     primary key,
            version   bigint   not null,
            partition smallint not null
        );

        -- An activity. What it counts as, BRIEFING or PILOT, is null for most; it counts in the quarter of the day that decided
        -- its status, and without such a day in none.
        create table activity_fact (
            id               uuid     primary key,
            version          bigint   not null,
            partition        smallint not null,
            opportunity_id   uuid     not null,
            type             text     not null,
            source           text     not null,
            subject          text     not null,
            counts_as        text,
            status           text     not null,
            planned_start    date,
            planned_end      date,
            actual_start     date,
            actual_end       date,
            cancelled_on     date,
            outcome          text,
            technical_seller text,
            decided_on       date,
            quarter          text     collate "C",
            updated_at       timestamptz not null,
            figure           text     generated always as (counts_as || ':' || status
                || case when counts_as = 'PILOT' and status = 'COMPLETED' then ':' || coalesce(outcome, '') else '' end) stored
        ) with (fillfactor = 80);
        create index activity_fact_opportunity_decided on activity_fact (opportunity_id, decided_on, id);
        create index activity_fact_decided on activity_fact (decided_on, id);
        create index activity_fact_counted on activity_fact (counts_as, decided_on, id) where counts_as is not null;

        -- How many marks of a figure there are at these codes: cells as those of the pipeline, of fewer families.
        create table mark_cell (
            family   smallint not null,
            offering smallint not null,
            use_case smallint not null,
            industry smallint not null,
            market   smallint not null,
            geography smallint not null,
            lead     smallint not null,
            joint    smallint not null,
            quarter  smallint not null,
            figure   smallint not null,
            marks    bigint   not null,
            primary key (family, offering, use_case, industry, market, geography, lead, joint, quarter, figure)
        ) with (fillfactor = 70);

        execute format('grant truncate on opportunity_anchor, child_tombstone, activity_fact, mark_cell to %I', runtime_role);
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;
