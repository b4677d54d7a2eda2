-- One index per sort: a filter that leaves many rows is applied while walking one.
create index opportunity_by_close_date on opportunity (close_date, id);
create index opportunity_by_amount on opportunity (amount, id);
create index opportunity_by_name on opportunity (name, id);
create index opportunity_by_created on opportunity (created_at, id);
create index opportunity_by_updated on opportunity (updated_at, id);
create index opportunity_by_stage_entered on opportunity (stage_entered_at, id);

-- A filter that leaves few rows finds them here, and they are sorted after.
create index opportunity_of_account on opportunity (account_id, id);
create index opportunity_of_owner on opportunity (owner, id);
create index opportunity_of_partner on opportunity (partner_id, id) where partner_id is not null;
create index opportunity_of_stage on opportunity (stage, close_date, id);
-- Few are closed or lost among the new ones, and only they are in here.
create index opportunity_by_closed_on on opportunity (closed_on, id) where closed_on is not null;
create index opportunity_of_loss_reason on opportunity (loss_reason, id) where loss_reason is not null;

-- A rare code or a person's own opportunities; a code that most have is met while walking the sort. To tell them apart
-- PostgreSQL must know the frequency of codes that one in ten thousand has, which the default sample misses.
create index opportunity_of_codes on opportunity using gin (offerings, use_cases, strategy_codes, team_people);
alter table opportunity
    alter offerings set statistics 300,
    alter use_cases set statistics 300,
    alter strategy_codes set statistics 300,
    alter team_people set statistics 300;
