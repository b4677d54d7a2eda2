-- The partners of the deals that are stored already; from now on the relay keeps them.
insert into event_partner (key, partner_id)
select id, partner_id from deal where partner_id is not null
on conflict do nothing;
