-- Lost ones imported without a close date follow all others in the sort by it.
create index concurrently opportunity_of_loss_reason_by_close_date on opportunity (loss_reason, close_date, id)
    where loss_reason is not null;
drop index concurrently opportunity_of_loss_reason;
