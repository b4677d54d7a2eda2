-- Lists look for what was not touched since a day before that day. The hour is what clocks may differ by. Validated apart.
alter table account
    add constraint account_updated_after_created check (updated_at >= created_at - interval '1 hour') not valid;
alter table opportunity
    add constraint opportunity_updated_after_created check (updated_at >= created_at - interval '1 hour') not valid;
alter table activity
    add constraint activity_updated_after_created check (updated_at >= created_at - interval '1 hour') not valid;
