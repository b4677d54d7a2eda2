-- An event that said it happened in the future made figures look fresh for ever; the next event says it anew.
update inbox_position set newest_event_at = null where newest_event_at > now();
