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
