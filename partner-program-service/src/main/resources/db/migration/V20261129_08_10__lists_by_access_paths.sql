-- An index serves an access path of a list, a plain sort, a key, or a question that writes ask; all others go.
create index concurrently partner_by_created on partner (created_at, id);
create index concurrently exchange_rate_by_day on exchange_rate (valid_on, id) where known_to = 'infinity';
drop index concurrently deal_state_by_name;
drop index concurrently deal_state_by_client;
drop index concurrently deal_state_by_tcv;
