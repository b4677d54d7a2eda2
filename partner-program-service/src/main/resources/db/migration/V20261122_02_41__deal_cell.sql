-- Sums of deals by what a measure asks for. A shard is a share of the deals: writers of different deals seldom wait for
-- each other, and a reader adds the shards up. close_quarter is 20214 for 2021-Q4, and 0 for deals without a date.
create table deal_cell (
    partner_id    uuid           not null,
    status        text           not null,
    close_quarter integer        not null,
    qualifies     boolean        not null,
    currency      text           not null,
    shard         smallint       not null,
    deals         bigint         not null,
    amount        numeric(24, 4) not null,
    known_from    timestamptz    not null,
    primary key (partner_id, status, close_quarter, qualifies, currency, shard)
) with (fillfactor = 50);

-- Each value a cell has had since when. The last one before an instant is the sum as it was known then: no deltas have to
-- be replayed, and the time of an answer does not grow with the history.
create table deal_cell_history (
    partner_id    uuid           not null,
    status        text           not null,
    close_quarter integer        not null,
    qualifies     boolean        not null,
    currency      text           not null,
    shard         smallint       not null,
    known_from    timestamptz    not null,
    deals         bigint         not null,
    amount        numeric(24, 4) not null,
    primary key (partner_id, status, close_quarter, qualifies, currency, shard, known_from)
);

alter table deal enable row level security;
create policy deal_of_partner on deal
    using (case when (select current_partner()) is null then true else partner_id = (select current_partner()) end);

-- A partner keeps seeing what was known of a deal while the deal was its own.
alter table deal_state enable row level security;
create policy deal_state_of_partner on deal_state
    using (case when (select current_partner()) is null then true else partner_id = (select current_partner()) end);

alter table deal_cell enable row level security;
create policy deal_cell_of_partner on deal_cell
    using (case when (select current_partner()) is null then true else partner_id = (select current_partner()) end);

alter table deal_cell_history enable row level security;
create policy deal_cell_history_of_partner on deal_cell_history
    using (case when (select current_partner()) is null then true else partner_id = (select current_partner()) end);
