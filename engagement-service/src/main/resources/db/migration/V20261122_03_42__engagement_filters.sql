create index engagement_of_named_use_case on engagement (use_case, id) where use_case is not null;
create index engagement_of_loop on engagement (loop_number, id);
