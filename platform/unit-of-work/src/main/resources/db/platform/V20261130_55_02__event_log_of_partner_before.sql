-- A partner also reads the event by which a row of its own went to another partner or was deleted.
drop policy event_log_of_partner on event_log;
create policy event_log_of_partner on event_log as restrictive to partner_caller
    using (partner_id = current_partner() or partner_before = current_partner());
