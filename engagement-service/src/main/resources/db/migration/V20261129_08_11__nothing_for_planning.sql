-- What was there so that lists are planned well: access paths do not depend on it.
drop statistics opportunity_endings;
drop statistics opportunity_places;
drop statistics activity_kinds;
drop statistics roadblock_kinds;
alter table opportunity
    alter offerings set statistics default,
    alter use_cases set statistics default,
    alter strategy_codes set statistics default,
    alter team_people set statistics default;
alter table activity alter team set statistics default;
alter table account drop constraint account_updated_after_created;
alter table opportunity
    drop constraint opportunity_updated_after_created,
    reset (autovacuum_analyze_scale_factor, autovacuum_vacuum_insert_scale_factor);
alter table activity
    drop constraint activity_updated_after_created,
    reset (autovacuum_analyze_scale_factor, autovacuum_vacuum_insert_scale_factor);
alter table opportunity_requirements reset (autovacuum_analyze_scale_factor, autovacuum_vacuum_insert_scale_factor);
alter table closed_opportunity reset (autovacuum_analyze_scale_factor, autovacuum_vacuum_insert_scale_factor);
drop extension btree_gist;
