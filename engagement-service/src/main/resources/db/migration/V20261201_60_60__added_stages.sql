-- An administrator may add open stages between PROPOSE and the ends (EN-1): what a stage is, is a row and no constant. The ends
-- stand behind all that may come.
update sales_stage set position = 1001 where code = 'WON';
update sales_stage set position = 1002 where code = 'LOST';
alter table sales_stage
    add column retired boolean not null default false,
    add constraint sales_stage_of_method_stays
        check (not retired or code not in ('PREPARE', 'ENGAGE', 'QUALIFY', 'DESIGN', 'PROPOSE', 'WON', 'LOST'));

alter table opportunity drop constraint opportunity_stage_check;
alter table opportunity add constraint opportunity_stage_check check (stage ~ '^[A-Z][A-Z0-9_]*$' and stage <> 'PREPARE');
alter table opportunity drop constraint opportunity_master_stage_check;
alter table opportunity
    add constraint opportunity_master_stage_check check (master_stage ~ '^[A-Z][A-Z0-9_]*$' and master_stage <> 'PREPARE');

update reference_set set version = version + 1, updated_at = now() where id = 'sales-stages';
