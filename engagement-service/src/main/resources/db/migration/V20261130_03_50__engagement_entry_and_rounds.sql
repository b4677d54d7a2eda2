-- Where an engagement entered the loop, its rounds in CO_CREATE, and who deploys its workload (EN-5).
alter table engagement
    add column deployed_by        text
        check (deployed_by in ('BUSINESS_PARTNER', 'EXPERT_LABS', 'CONSULTING', 'CLIENT')),
    add column production_roadmap text,
    add column growth_plan        text,
    add column rounds             jsonb not null default '[]',
    add column entry_stage        text  not null default 'UNDERSTAND'
        check (entry_stage in ('UNDERSTAND', 'STRATEGIZE', 'FRAME', 'CO_CREATE', 'DEPLOY', 'SCALE')),
    add column entry_reason       text,
    add constraint engagement_entry_reason check (entry_reason is null or entry_stage <> 'UNDERSTAND');
-- Every loop that follows another one entered at FRAME.
update engagement set entry_stage = 'FRAME' where previous_engagement_id is not null;

-- An entry stage, a waiver and an override have a reason, too.
alter table engagement_stage_move
    drop constraint engagement_stage_move_reason,
    add constraint engagement_stage_move_reason check (kind <> 'BACK' or reason is not null) not valid;
alter table engagement_stage_move validate constraint engagement_stage_move_reason;
