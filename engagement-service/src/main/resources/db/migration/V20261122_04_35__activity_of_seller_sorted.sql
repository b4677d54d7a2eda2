-- A technical seller has thousands of activities: its list is read in the order that is asked for, not sorted.
create index concurrently activity_of_seller_by_created on activity (technical_seller, created_at, id);
create index concurrently activity_of_seller_by_updated on activity (technical_seller, updated_at, id);
create index concurrently activity_of_seller_by_planned_start on activity (technical_seller, planned_start, id);
create index concurrently activity_of_seller_by_actual_start on activity (technical_seller, actual_start, id);
drop index concurrently activity_of_technical_seller;
