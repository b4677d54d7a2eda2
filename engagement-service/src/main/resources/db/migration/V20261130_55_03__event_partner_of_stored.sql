-- The partners of the opportunities that are stored already; from now on the relay keeps them.
insert into event_partner (key, partner_id)
select id, partner_id from opportunity where partner_id is not null and merged_into is null
on conflict do nothing;
