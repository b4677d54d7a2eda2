-- What workers derive, for a database without a service: segments and scores.
insert into customer_segment (customer_id, version, segment, touch_model, cadence_days, coverage, renewal_owner, arr_usd, without_rate, since,
    created_at, updated_at)
select c.id, 1, g.code, g.touch_model, g.cadence_days, 'VENDOR_LED', g.renewal_owner, a.arr, '{}', c.created_at::date, c.created_at, now()
from customer c
cross join lateral (select coalesce(sum(s.arr), 0) as arr from subscription s where s.customer_id = c.id) a
join segment g on g.code = case when c.strategic then 'STRATEGIC' when a.arr >= 100000 then 'ENTERPRISE' when a.arr >= 20000 then 'MID'
    else 'LONG_TAIL' end
where c.external_source = 'bench' on conflict do nothing;

insert into health_state (subscription_id, customer_id, number, base_band, computed_score, computed_band, score, band, band_since, coverage,
    check_on, digest, scored_at)
select s.id, s.customer_id, 1, b.band, b.score, b.band, b.score, b.band, current_date - s.licensed_users % 100, 80, current_date + 30, '', now()
from subscription s
cross join lateral (select case s.licensed_users % 10 when 0 then 'RED' when 1 then 'YELLOW' when 2 then 'YELLOW' else 'GREEN' end as band,
                           case s.licensed_users % 10 when 0 then 3.5 when 1 then 6 when 2 then 6 else 8.5 end as score) b
where s.external_source = 'bench' on conflict do nothing;

delete from segment_due;
delete from health_due
