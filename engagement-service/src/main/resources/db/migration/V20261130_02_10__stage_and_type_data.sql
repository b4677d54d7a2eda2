-- What hangs on a sales stage, an evidence code or an engagement type as data (EN-1, EN-7, EN-11).
alter table sales_stage add column age_threshold_days integer check (age_threshold_days > 0);
update sales_stage set age_threshold_days = case code
    when 'ENGAGE' then 60 when 'QUALIFY' then 45 when 'DESIGN' then 90 when 'PROPOSE' then 60 end;
alter table sales_stage add constraint open_stage_has_threshold
    check ((state = 'OPEN') = (age_threshold_days is not null));

-- An accelerator is one of the technical engagements; a briefing is none.
alter table engagement_type add column accelerator boolean;
update engagement_type set accelerator = code <> 'CLIENT_BRIEFING';
alter table engagement_type alter column accelerator set not null;

-- The activities that a partner reads are counted by it.
grant select on engagement_type to partner_caller;
alter table engagement_type enable row level security;
create policy engagement_type_of_all on engagement_type using (true);
create policy engagement_type_of_partner on engagement_type as restrictive to partner_caller using (true);

-- Deals without technical engagement have evidence of their own.
alter table evidence_code add column technical_engagement text
    check (technical_engagement in ('REQUIRED', 'NOT_REQUIRED'));
update evidence_code set technical_engagement = 'REQUIRED' where stage in ('QUALIFY', 'DESIGN', 'PROPOSE');
update evidence_code set position = 8 where code = 'SIGNED';
insert into evidence_code (code, position, name, stage, technical_engagement) values
    ('CLIENT_CONFIRMED_NEED', 5, 'The client confirmed the need', 'QUALIFY', 'NOT_REQUIRED'),
    ('CLIENT_CONFIRMED_PURCHASE', 6, 'The client confirmed what is to be bought', 'DESIGN', 'NOT_REQUIRED'),
    ('CLIENT_ASKED_FOR_PROPOSAL', 7, 'The client asked for the proposal', 'PROPOSE', 'NOT_REQUIRED');

create table no_technical_engagement_reason (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);
insert into no_technical_engagement_reason values
    ('SIMPLE_GROWTH', 1, 'Simple growth requirement'),
    ('FINANCIAL_DEAL', 2, 'Financial deal with a pre-existing use case');
insert into reference_set (id) values ('no-technical-engagement-reasons');

update reference_set set version = version + 1, updated_at = now()
where id in ('sales-stages', 'engagement-types', 'evidence-codes');
