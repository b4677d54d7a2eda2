-- Usage of all seeded subscriptions in the month that lies :ago months back, as reported and as summed.
select usage_month_begins((date_trunc('month', current_date) - :ago * interval '1 month')::date);

insert into usage (id, version, subscription_id, licence_type, period, licensed, assigned, active_users, active_days, minutes, features,
    of_days, updated_at)
select md5('bench usage ' || s.external_id || ' ' || :ago)::uuid, 1, s.id, 'USER', p.month, s.licensed_users, s.licensed_users - 5,
       s.licensed_users * (40 + s.licensed_users % 50) / 100, 9, 21.5,
       '{"feature-1": {"users": 20, "lastUsedOn": "2026-01-05"}, "feature-2": {"users": 12, "lastUsedOn": "2026-01-15"}}', false, now()
from subscription s
cross join (select (date_trunc('month', current_date) - :ago * interval '1 month')::date as month) p
where s.external_source = 'bench' on conflict do nothing;

insert into usage_month (id, version, subscription_id, customer_id, month, licensed, licensed_measured, assigned, active_users, active_days,
    minutes, features, features_used, licence_types, first_active_on, created_at, updated_at)
select u.id, 1, u.subscription_id, s.customer_id, u.period, u.licensed, u.licensed, u.assigned, u.active_users, u.active_days, u.minutes,
       u.features, 2, 1, u.period, now(), now()
from usage u join subscription s on s.id = u.subscription_id
where s.external_source = 'bench' and u.period = (date_trunc('month', current_date) - :ago * interval '1 month')::date
on conflict do nothing;

-- It is summed already, and is scored when all months are there.
delete from usage_due d using subscription s where s.id = d.subscription_id and s.external_source = 'bench';
delete from health_due d using subscription s where s.id = d.subscription_id and s.external_source = 'bench'
