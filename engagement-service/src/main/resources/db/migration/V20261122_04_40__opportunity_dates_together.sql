-- As of activities: a range of one date along the sort by another, or by the day of an instant.
create index concurrently opportunity_by_close_date_and_closed_on on opportunity (close_date, closed_on, id) where merged_into is null;
create index concurrently opportunity_by_stage_entered_and_closed_on
    on opportunity (((stage_entered_at at time zone 'UTC')::date), closed_on, id, stage_entered_at) where merged_into is null;
create index concurrently opportunity_by_stage_entered_and_engaged_on
    on opportunity (((stage_entered_at at time zone 'UTC')::date), engaged_on, id, stage_entered_at) where merged_into is null;

-- Of one stage, by close date: found in the index alone.
create index concurrently opportunity_of_stage_by_close_date on opportunity (stage, close_date, id) where merged_into is null;
drop index concurrently opportunity_of_stage;
