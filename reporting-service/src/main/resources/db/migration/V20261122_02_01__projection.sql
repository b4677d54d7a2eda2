create extension if not exists pg_trgm;

-- Two slots hold the same tables. One serves; the other is where a rebuild fills the next projection. The runtime role
-- creates and drops nothing: a rebuild empties its slot and fills it.
do $$
declare
    slot text;
    runtime_role text := current_database() || '_app';
begin
    foreach slot in array array['projection_a', 'projection_b'] loop
        execute format('create schema %I', slot);
        execute format('grant usage on schema %I to %I', slot, runtime_role);
        perform set_config('search_path', slot || ', public', true);

        -- The offerings that bring an opportunity onto the watsonx views (EN-11), until the reference data says otherwise.
        create table watsonx_offerings (
            only_row boolean primary key default true check (only_row),
            version  bigint  not null,
            codes    text[]  not null
        );
        insert into watsonx_offerings (version, codes) values (0, array[
            'watsonx.ai', 'watsonx.data', 'watsonx.governance', 'watsonx Assistant', 'Watson Discovery',
            'watsonx Orchestrate', 'watsonx Code Assistant']);

        -- An account at the newest version known, from its own topic or from an opportunity that came first.
        create table account (
            id         uuid     primary key,
            version    bigint   not null,
            partition  smallint,
            name       text     not null,
            geography  text     not null,
            market     text     not null,
            industry   text     not null,
            segment    text     not null
        ) with (fillfactor = 80);

        -- An opportunity with every dimension resolved. The close date is when it closed or, while it is open, when it is
        -- planned to; an undated one is in no quarter. '(none)' stands for an absent territory
        -- and for no use case. The strategic initiative that it serves (EN-4) is as its newest event says.
        create table opportunity_fact (
            id                uuid           primary key,
            version           bigint         not null,
            partition         smallint       not null,
            name              text           collate "C" not null,
            external_source   text,
            external_id       text,
            account_id        uuid           not null,
            account_name      text           collate "C" not null,
            own_geography     text,
            own_market        text,
            geography         text           not null,
            market            text           not null,
            industry          text           not null,
            segment           text           not null,
            stage             text           not null,
            stage_entered_at  timestamptz    not null,
            engaged_on        date,
            close_date        date,
            quarter           text           collate "C",
            owner             text           not null,
            lead_organisation text           not null,
            joint             boolean        not null,
            origin            text           not null,
            partner_id        uuid,
            currency          text           not null,
            amount            numeric(19, 4) not null,
            offerings         text[]         not null,
            offering_amounts  numeric(19, 4)[] not null,
            watsonx           boolean        not null,
            use_cases         text[]         not null,
            strategy_codes    text[]         not null,
            loss_reason       text,
            imported          boolean        not null,
            updated_at        timestamptz    not null,
            initiative_id     uuid,
            initiative_name   text
        ) with (fillfactor = 80);
        create index opportunity_fact_close_date on opportunity_fact (close_date, id);
        create index opportunity_fact_stage_entered on opportunity_fact (stage_entered_at, id);
        create index opportunity_fact_account_close_date on opportunity_fact (account_id, close_date, id);
        create index opportunity_fact_owner_close_date on opportunity_fact (owner, close_date, id);
        create index opportunity_fact_market_close_date on opportunity_fact (market, close_date, id);
        create index opportunity_fact_industry_close_date on opportunity_fact (industry, close_date, id);
        create index opportunity_fact_quarter_close_date on opportunity_fact (quarter, close_date, id);
        create index opportunity_fact_initiative on opportunity_fact (initiative_name, close_date, id)
            where initiative_name is not null;
        create index opportunity_fact_partner on opportunity_fact (partner_id) where partner_id is not null;
        create index opportunity_fact_search on opportunity_fact using gin
            ((name || ' ' || account_name) public.gin_trgm_ops);
        create statistics opportunity_fact_territory (dependencies, mcv) on geography, market from opportunity_fact;
        create statistics opportunity_fact_period (dependencies, mcv) on quarter, stage from opportunity_fact;

        -- What was deleted keeps its version, so that a late event brings nothing back.
        create table opportunity_tombstone (
            id        uuid     primary key,
            version   bigint   not null,
            partition smallint not null
        );

        -- Counts and amounts of the opportunities that share these codes. A family keeps only some of the dimensions;
        -- the others are 0 in it. Below zero stands a set of several offerings or use cases. The key begins with what
        -- figures are filtered by; dimensions of few values in front of a filtered one are skipped through.
        create table cell (
            family        smallint not null,
            offering      smallint not null,
            use_case      smallint not null,
            industry      smallint not null,
            market        smallint not null,
            geography     smallint not null,
            lead          smallint not null,
            joint         smallint not null,
            quarter       smallint not null,
            stage         smallint not null,
            currency      smallint not null,
            opportunities bigint   not null,
            amount        numeric(23, 4) not null,
            primary key (family, offering, use_case, industry, market, geography, lead, joint, quarter, stage, currency)
        ) partition by list (family);
        for family in 0..26 loop
            execute format('create table cell_%s partition of cell for values in (%s) with (fillfactor = 70)', family, family);
        end loop;

        -- No operation admits partners. Should one: their role reaches its own opportunities, and no sum.
        execute format('grant usage on schema %I to partner_caller', slot);
        grant select on opportunity_fact to partner_caller;
        alter table opportunity_fact enable row level security;
        create policy opportunity_fact_of_all on opportunity_fact using (true);
        create policy opportunity_fact_of_partner on opportunity_fact as restrictive to partner_caller
            using (partner_id = current_partner());

        execute format('grant truncate on account, opportunity_fact, opportunity_tombstone, cell to %I', runtime_role);
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$$;

-- Small numbers for the values of dimensions, shared by both slots. A number never changes its meaning.
create table dimension_code (
    dimension text     not null,
    value     text     not null,
    code      smallint not null check (code > 0),
    primary key (dimension, value),
    unique (dimension, code)
);

-- The weights of stages (EN-1), as the reference data says.
create table stage_weight (
    stage   text          primary key,
    percent numeric(5, 2) not null check (percent between 0 and 100),
    version bigint        not null
);
insert into stage_weight (stage, percent, version) values
    ('ENGAGE', 10, 0), ('QUALIFY', 25, 0), ('DESIGN', 50, 0), ('PROPOSE', 75, 0), ('WON', 100, 0), ('LOST', 0, 0);

-- Which slot answers. One row; a switch is one update of it.
create table serving_projection (
    only_row   boolean     primary key default true check (only_row),
    slot       text        not null check (slot in ('A', 'B')),
    since      timestamptz not null
);
insert into serving_projection (slot, since) values ('A', now());

create table rebuild (
    id                   uuid        primary key,
    slot                 text        not null check (slot in ('A', 'B')),
    state                text        not null check (state in ('FILLING', 'SWITCHED', 'ABORTED', 'FAILED')),
    differences_expected boolean     not null,
    started_by           text        not null,
    started_at           timestamptz not null,
    prepared_at          timestamptz,
    ended_at             timestamptz,
    cleared_at           timestamptz,
    detail               text
);
create unique index rebuild_one_at_a_time on rebuild ((true)) where state = 'FILLING';
