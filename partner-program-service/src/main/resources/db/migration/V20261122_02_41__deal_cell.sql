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

-- A partner's caller reads its own deals and their sums; it keeps seeing what was known of a deal while that was its own.
grant select on deal, deal_state, deal_cell, deal_cell_history to partner_caller;

alter table deal enable row level security;
create policy deal_of_all on deal using (true);
create policy deal_of_partner on deal as restrictive to partner_caller using (partner_id = current_partner());

alter table deal_state enable row level security;
create policy deal_state_of_all on deal_state using (true);
create policy deal_state_of_partner on deal_state as restrictive to partner_caller using (partner_id = current_partner());

alter table deal_cell enable row level security;
create policy deal_cell_of_all on deal_cell using (true);
create policy deal_cell_of_partner on deal_cell as restrictive to partner_caller using (partner_id = current_partner());

alter table deal_cell_history enable row level security;
create policy deal_cell_history_of_all on deal_cell_history using (true);
create policy deal_cell_history_of_partner on deal_cell_history as restrictive to partner_caller
    using (partner_id = current_partner());
