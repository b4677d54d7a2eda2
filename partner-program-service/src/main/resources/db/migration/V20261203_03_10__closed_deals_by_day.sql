-- A closed deal converts by the rate of its close date (PP-3), so closed deals are summed by day: close_period is 20214 for
-- open deals of 2021-Q4, 20211231 for deals that were decided on that day, and 0 for deals without a date. A day is a share
-- small enough, so closed deals have one shard. A process that knows the quarter only can no longer write sums: it fails
-- instead of leaving wrong ones.
lock table deal_cell, deal_cell_history in access exclusive mode;
alter table deal_cell rename column close_quarter to close_period;
alter table deal_cell_history rename column close_quarter to close_period;

delete from deal_cell where status <> 'OPEN';
delete from deal_cell_history where status <> 'OPEN';

-- What each instant changed, added up in the order of the instants.
insert into deal_cell_history (partner_id, status, close_period, qualifies, currency, shard, known_from, deals, amount)
select partner_id, status, close_period, qualifies, currency, 0, at, sum(deals) over cell, sum(amount) over cell
from (
    select s.partner_id, s.status, s.qualifies, s.currency, t.at, sum(t.sign) as deals, sum(t.sign * s.tcv) as amount,
           coalesce(to_char(s.close_date, 'YYYYMMDD')::integer, 0) as close_period
    from deal_state s cross join lateral (values (s.known_from, 1), (s.known_to, -1)) t (at, sign)
    where s.status <> 'OPEN' and s.partner_id is not null and t.at < 'infinity'
    group by s.partner_id, s.status, s.qualifies, s.currency, t.at, s.close_date
    having sum(t.sign) <> 0 or sum(t.sign * s.tcv) <> 0
) changed
window cell as (partition by partner_id, status, close_period, qualifies, currency order by at);

insert into deal_cell (partner_id, status, close_period, qualifies, currency, shard, deals, amount, known_from)
select distinct on (partner_id, status, close_period, qualifies, currency)
       partner_id, status, close_period, qualifies, currency, shard, deals, amount, known_from
from deal_cell_history
where status <> 'OPEN'
order by partner_id, status, close_period, qualifies, currency, known_from desc;
