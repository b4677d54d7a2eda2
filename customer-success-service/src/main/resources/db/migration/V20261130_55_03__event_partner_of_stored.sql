-- The partners of record of the subscriptions that are stored already; from now on the relay keeps them.
insert into event_partner (key, partner_id)
select id, partner_of_record from subscription where partner_of_record is not null
on conflict do nothing;
