-- The stage that an opportunity's own system last gave and that was not taken, because a person's move is kept (EN-6).
alter table opportunity add column master_stage text
    check (master_stage in ('ENGAGE', 'QUALIFY', 'DESIGN', 'PROPOSE', 'WON', 'LOST'));
