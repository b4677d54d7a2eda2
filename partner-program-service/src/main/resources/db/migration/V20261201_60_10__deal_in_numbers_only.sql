-- A deployment from a catalogue has its portions, and counts in numbers only (EN-16, PP-3).
alter table deal_state drop column qualifies;
alter table deal_state add column in_numbers_only boolean not null default false;
alter table deal_state add column qualifies boolean not null
    generated always as (partner_portion > 0 and coalesce(value_add_portion, 0) > 0 and not in_numbers_only) stored;
