-- One index per sort: a filter that leaves many rows is applied while walking one.
create index activity_by_created on activity (created_at, id);
create index activity_by_updated on activity (updated_at, id);
create index activity_by_planned_start on activity (planned_start, id);
create index activity_by_actual_start on activity (actual_start, id);

-- A filter that leaves few rows finds them here, and they are sorted after.
create index activity_of_opportunity on activity (opportunity_id, id);
create index activity_of_technical_seller on activity (technical_seller, id);
create index activity_of_team on activity using gin (team);
create index activity_by_planned_end on activity (planned_end, id) where planned_end is not null;
create index activity_by_actual_end on activity (actual_end, id) where actual_end is not null;

-- Each of these has a handful of values and is met while walking a sort, but together they may leave few or none:
-- PostgreSQL learns from the statistics which, and finds them in the index whatever of its columns are named.
create index activity_of_kind on activity (type, status, source, counts_as_pilot, outcome, workshop_kind);
create statistics activity_kinds (mcv) on type, status, source, counts_as_pilot, outcome, workshop_kind from activity;
alter table activity alter team set statistics 300;
