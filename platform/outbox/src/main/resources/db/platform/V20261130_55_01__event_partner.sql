-- Of each followed aggregate the partner that it had after its newest event in the log: deletions belong to it, and the
-- events of linked records (XC-2, XC-3). Only the leading relay writes it.
create table event_partner (
    key        uuid primary key,
    partner_id uuid not null
);
alter table event_partner set (autovacuum_vacuum_scale_factor = 0.05);

-- Whose the aggregate was until this event, when it is another's or nobody's now.
alter table event_log add column partner_before uuid;
