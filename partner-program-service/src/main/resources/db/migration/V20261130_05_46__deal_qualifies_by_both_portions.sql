-- A deal qualifies when both portions are over zero (PP-3). Sums that counted a deal without a portion of the partner lose it,
-- for every instant at which it was known; the difference is kept in the first shard.
alter table deal_state drop column qualifies;
alter table deal_state add column qualifies boolean not null
    generated always as (partner_portion > 0 and coalesce(value_add_portion, 0) > 0) stored;

create table moved_deal as
select s.partner_id, s.status, coalesce(extract(year from s.close_date) * 10 + extract(quarter from s.close_date), 0)::integer
           as close_quarter, s.currency, t.at, sum(t.sign) as deals, sum(t.sign * s.tcv) as amount
from deal_state s cross join lateral (values (s.known_from, 1), (s.known_to, -1)) t (at, sign)
where s.partner_id is not null and s.partner_portion <= 0 and s.value_add_portion > 0 and t.at < 'infinity'
group by 1, 2, 3, 4, 5;

create table moved_cell as
with known as (
    select h.partner_id, h.status, h.close_quarter, h.qualifies, h.currency, h.known_from,
           h.deals - lag(h.deals, 1, 0::bigint) over cell as deals, h.amount - lag(h.amount, 1, 0::numeric) over cell as amount
    from deal_cell_history h
    where h.shard = 0 and (h.partner_id, h.status, h.close_quarter, h.currency) in (
        select partner_id, status, close_quarter, currency from moved_deal)
    window cell as (partition by h.partner_id, h.status, h.close_quarter, h.qualifies, h.currency order by h.known_from)
), changed as (
    select partner_id, status, close_quarter, qualifies, currency, known_from, deals, amount from known
    union all
    select m.partner_id, m.status, m.close_quarter, q.qualifies, m.currency, m.at, q.sign * m.deals, q.sign * m.amount
    from moved_deal m cross join (values (true, -1), (false, 1)) q (qualifies, sign)
)
select partner_id, status, close_quarter, qualifies, currency, known_from,
       sum(sum(deals)) over cell as deals, sum(sum(amount)) over cell as amount
from changed
group by partner_id, status, close_quarter, qualifies, currency, known_from
window cell as (partition by partner_id, status, close_quarter, qualifies, currency order by known_from);

delete from deal_cell_history h using moved_cell m
where h.shard = 0 and (h.partner_id, h.status, h.close_quarter, h.qualifies, h.currency)
                    = (m.partner_id, m.status, m.close_quarter, m.qualifies, m.currency);
insert into deal_cell_history (partner_id, status, close_quarter, qualifies, currency, shard, known_from, deals, amount)
select partner_id, status, close_quarter, qualifies, currency, 0, known_from, deals, amount from moved_cell;
insert into deal_cell as c (partner_id, status, close_quarter, qualifies, currency, shard, deals, amount, known_from)
select distinct on (partner_id, status, close_quarter, qualifies, currency)
       partner_id, status, close_quarter, qualifies, currency, 0, deals, amount, known_from
from moved_cell
order by partner_id, status, close_quarter, qualifies, currency, known_from desc
on conflict (partner_id, status, close_quarter, qualifies, currency, shard) do update
    set deals = excluded.deals, amount = excluded.amount, known_from = greatest(c.known_from, excluded.known_from);

drop table moved_cell;
drop table moved_deal;
