-- Reference data of the method in full (EN-1): what a role does, which stages of the client a method stage serves, what figures
-- ask of an offering, and the lists that need no table of their own.
create table reference_value (
    set_id     text     not null references reference_set,
    code       text     not null,
    position   smallint not null,
    name       text     not null,
    attributes jsonb    not null default '{}',
    primary key (set_id, code),
    constraint reference_value_position unique (set_id, position)
);
insert into reference_set (id) values
    ('client-journey-stages'),
    ('workshop-kinds'),
    ('proof-of-value-kinds'),
    ('proof-of-value-means'),
    ('proof-of-value-use-cases'),
    ('architecture-uses'),
    ('demo-customizations'),
    ('initiative-types'),
    ('external-sources'),
    ('technical-blocker-reasons'),
    ('opportunity-kinds'),
    ('decision-point-statuses'),
    ('deployers'),
    ('growth-directions');
insert into reference_value (set_id, code, position, name, attributes) values
    ('client-journey-stages', 'PLAN_STRATEGY', 1, 'Plan strategy', '{}'),
    ('client-journey-stages', 'AWARENESS_OF_NEED', 2, 'Awareness of need', '{}'),
    ('client-journey-stages', 'EVALUATE_ALTERNATIVES', 3, 'Evaluate alternatives', '{}'),
    ('client-journey-stages', 'VALIDATE_SOLUTION', 4, 'Validate a solution', '{}'),
    ('client-journey-stages', 'ACQUISITION', 5, 'Acquisition', '{}'),
    ('client-journey-stages', 'IMPLEMENT', 6, 'Implement', '{}'),
    ('client-journey-stages', 'ADOPT', 7, 'Adopt', '{}'),
    ('client-journey-stages', 'SCALE_OUT', 8, 'Scale out', '{}'),
    ('workshop-kinds', 'DESIGN_THINKING', 1, 'Design Thinking session', '{}'),
    ('workshop-kinds', 'ENABLEMENT_LAB', 2, 'Hands-on enablement lab', '{}'),
    ('workshop-kinds', 'VALUE_ASSESSMENT', 3, 'Value assessment', '{}'),
    ('workshop-kinds', 'MATURITY_ASSESSMENT', 4, 'Maturity assessment', '{}'),
    ('workshop-kinds', 'PILOT_SCOPING', 5, 'Pilot scoping', '{}'),
    ('proof-of-value-kinds', 'POC', 1, 'POC', '{}'),
    ('proof-of-value-kinds', 'POT', 2, 'POT', '{}'),
    ('proof-of-value-kinds', 'POX', 3, 'POX', '{}'),
    ('proof-of-value-means', 'BENCHMARK', 1, 'Benchmark', '{}'),
    ('proof-of-value-means', 'CLIENT_SANDBOX', 2, 'Client sandbox', '{}'),
    ('proof-of-value-use-cases', 'IBM', 1, 'IBM use case', '{}'),
    ('proof-of-value-use-cases', 'CLIENT', 2, 'Client use case', '{}'),
    ('architecture-uses', 'MVP_IN_PRODUCTION', 1, 'How an MVP fits a production environment', '{}'),
    ('architecture-uses', 'DAY_2_OPERATIONS', 2, 'Day 2 operations', '{}'),
    ('architecture-uses', 'PRODUCT_SIZING', 3, 'Product sizing for the proposal', '{}'),
    ('architecture-uses', 'SOLUTION_ASSURANCE', 4, 'Solution assurance', '{}'),
    ('architecture-uses', 'CSM_GUIDANCE', 5, 'CSM guidance for deployment', '{}'),
    ('architecture-uses', 'FUTURE_OPPORTUNITIES', 6, 'Supporting artefacts for future opportunities', '{}'),
    ('demo-customizations', 'CLIENT_NAME', 1, 'Client name', '{}'),
    ('demo-customizations', 'INDUSTRY', 2, 'Industry', '{}'),
    ('demo-customizations', 'USE_CASE', 3, 'Use case', '{}'),
    ('initiative-types', 'TECHNOLOGY', 1, 'Technology', '{}'),
    ('initiative-types', 'CONSULTING_AND_TECHNOLOGY', 2, 'Consulting & Technology', '{}'),
    ('external-sources', 'QUIP', 1, 'Quip', '{"holds": ["account plan", "technical strategy"]}'),
    ('external-sources', 'ISC', 2, 'IBM Sales Cloud', '{"holds": ["opportunities", "activities", "pipeline"]}'),
    ('external-sources', 'FINANCIALFORCE_PSA', 3, 'FinancialForce PSA',
        '{"holds": ["client engineering projects", "capacity", "skills"]}'),
    ('external-sources', 'GAINSIGHT', 4, 'Gainsight', '{"holds": ["success plans"]}'),
    ('external-sources', 'ATLAS', 5, 'Atlas', '{"holds": ["partner TCV pipeline"]}'),
    ('technical-blocker-reasons', 'WRONG_TECHNOLOGY', 1, 'The right technology is not proposed', '{}'),
    ('technical-blocker-reasons', 'WRONG_USE_CASE', 2, 'The right use case is not proposed', '{}'),
    ('technical-blocker-reasons', 'OTHER', 3, 'Other', '{}'),
    ('opportunity-kinds', 'SALES', 1, 'Identified by sales', '{}'),
    ('opportunity-kinds', 'TECHNICAL', 2, 'Identified by a technical team', '{}'),
    ('opportunity-kinds', 'DEPLOYMENT', 3, 'Deployment of additional software from a catalogue', '{}'),
    ('decision-point-statuses', 'IDENTIFIED', 1, 'Identified', '{}'),
    ('decision-point-statuses', 'LANDED', 2, 'Landed', '{}'),
    ('decision-point-statuses', 'EXPANDED', 3, 'Expanded', '{}'),
    ('decision-point-statuses', 'LOST', 4, 'Lost', '{}'),
    ('deployers', 'BUSINESS_PARTNER', 1, 'Business Partner', '{}'),
    ('deployers', 'EXPERT_LABS', 2, 'Expert Labs', '{}'),
    ('deployers', 'CONSULTING', 3, 'Consulting', '{}'),
    ('deployers', 'CLIENT', 4, 'Client', '{}'),
    ('growth-directions', 'GROW_ENTITLEMENT', 1, 'Grow the deployment of existing entitlements', '{}'),
    ('growth-directions', 'ADJACENT_OFFERING', 2, 'Expand into adjacent offerings', '{}'),
    ('growth-directions', 'BURN_DOWN', 3, 'Burn down 100 % of the entitlement', '{}'),
    ('growth-directions', 'OTHER_LINE_OF_BUSINESS', 4, 'Expand into other lines of business', '{}');

alter table role
    add column pillar      text,
    add column description text,
    add column activities  text[] not null default '{}';
update role set name = 'Account Technical Leader', pillar = 'Account Technical Leaders',
    description = 'Drives the account technical strategy; leads key technical engagements to land TDPs',
    activities = array [
        'Client Technical Strategy',
        'Technical Opportunity Identification',
        'Initiation of Technical Accelerators'],
    kpis = array ['Technology Revenue', 'Red Hat SYB', 'Technology Annuity']
where code = 'ATL';
update role set name = 'Brand Technical Specialist', pillar = 'Technical Specialists',
    description = 'Brand or segment expert, face to face with customers',
    activities = array [
        'Technical Ownership of Sales Opportunities',
        'Technical Opportunity Identification',
        'Execution of Technical Accelerators directly or through partners',
        'Grows partner technical capabilities and capacity for self-sufficiency'],
    kpis = array ['IBM Technology Revenue']
where code = 'BTS';
update role set name = 'Digital Technical Specialist', pillar = 'Technical Specialists',
    description = 'Opportunities that originate through digital sales',
    activities = array [
        'Technical Ownership of Sales Opportunities',
        'Technical Opportunity Identification',
        'Execution of Technical Accelerators directly or through partners',
        'Grows partner technical capabilities and capacity for self-sufficiency'],
    kpis = array ['IBM Technology Revenue']
where code = 'DTS';
update role set name = 'Partner Technical Specialist', pillar = 'Technical Specialists',
    description = 'Partner facing, build/service motion; enables sell-motion partners toward self-sufficiency; develops assets',
    activities = array [
        'Technical Ownership of Sales Opportunities',
        'Technical Opportunity Identification',
        'Execution of Technical Accelerators directly or through partners',
        'Grows partner technical capabilities and capacity for self-sufficiency'],
    kpis = array ['IBM Technology Revenue']
where code = 'PTS';
update role set name = 'Client Engineering', pillar = 'Client Engineering',
    description = 'Multi-skilled technical squad that showcases client use cases',
    activities = array [
        'Execution of Technical Accelerators: Business Framing',
        'Execution of Technical Accelerators: Co-Creation of MVPs'],
    kpis = array ['Open Hybrid Cloud Revenue']
where code = 'CE';
update role set name = 'Customer Success Manager', pillar = 'Customer Success Managers',
    description = 'Helps clients deploy and maximise usage of software growth offerings and public cloud',
    activities = array [
        'Identify use cases',
        'Build deployment plans',
        'Proactively guide usage'],
    kpis = array ['Deployment', 'Subscription License Renewal Rate', 'IBM Cloud Usage and Net Revenue Retention']
where code = 'CSM';

alter table method_stage add column client_stages text[] not null default '{}';
update method_stage set client_stages = case code
    when 'UNDERSTAND' then array ['PLAN_STRATEGY', 'AWARENESS_OF_NEED']
    when 'STRATEGIZE' then array ['PLAN_STRATEGY', 'AWARENESS_OF_NEED']
    when 'FRAME' then array ['EVALUATE_ALTERNATIVES']
    when 'CO_CREATE' then array ['VALIDATE_SOLUTION']
    when 'DEPLOY' then array ['IMPLEMENT']
    when 'SCALE' then array ['ADOPT', 'SCALE_OUT'] end;

-- A null annuity is that of the product family.
alter table offering
    add column brand             text,
    add column open_hybrid_cloud boolean not null default false,
    add column cloud_usage       boolean not null default false,
    add column annuity           boolean,
    add column aliases           text[]  not null default '{}';
update offering set brand = 'DATA_AND_AI' where watsonx;
update offering set aliases = array ['watsonx,data'] where code = 'watsonx.data';
update offering set aliases = array ['watsonx.gov'] where code = 'watsonx.governance';
insert into offering (code, position, name, watsonx, brand, open_hybrid_cloud, cloud_usage, annuity)
select r.code, (select max(position) from offering) + r.number, r.code, false, r.brand, true, r.cloud, r.annuity
from (values ('Red Hat OpenShift', 1, 'RED_HAT', false, null), ('IBM Cloud', 2, 'IBM_CLOUD', true, true))
    as r (code, number, brand, cloud, annuity)
on conflict (code) do update set brand = excluded.brand, open_hybrid_cloud = excluded.open_hybrid_cloud,
    cloud_usage = excluded.cloud_usage, annuity = excluded.annuity;

alter table product_family add column annuity boolean not null default false;
update product_family set name = 'Software (Perpetual License)' where code = 'SOFTWARE';
update product_family set name = 'SW Subscription (Subscription License)', annuity = true where code = 'SW_SUBSCRIPTION';
update product_family set name = 'SW Services (Expert Lab Services)' where code = 'SW_SERVICES';
update product_family set name = 'SaaS (Software as a Service)', annuity = true where code = 'SAAS';
update engagement_type set name = 'Client Briefing' where code = 'CLIENT_BRIEFING';
update engagement_type set name = 'Custom Demo' where code = 'CUSTOM_DEMO';
update engagement_type set name = 'Technical Architecture' where code = 'TECHNICAL_ARCHITECTURE';
update engagement_type set name = 'Workshop' where code = 'WORKSHOP';
update engagement_type set name = 'Proof of Value' where code = 'PROOF_OF_VALUE';
update engagement_type set name = 'Minimum Viable Product' where code = 'MVP';
update strategy_code set name = 'ITSPATCH:IBM Technology Strategic Partnership ITSP' where code = 'ITSPATCH';
update consulting_growth_platform set name = 'BTS' where code = 'BTS';

alter table strategy_code add column record_type text;
update strategy_code set record_type = 'with reporting code' where code = 'ITSPATCH';
alter table consulting_growth_platform add column note text;
update consulting_growth_platform set note = 'a consulting platform, not the role BTS' where code = 'BTS';
-- A misprint of the source that exports carry.
alter table strategic_initiative_name add column aliases text[] not null default '{}';
update strategic_initiative_name set aliases = '{GenAI-App Moderization}' where code = 'GenAI-App Modernization';

-- The cells that the text fixes, where an administrator has not changed them. Who deploys has no role of the method.
alter table accountability drop constraint accountability_role_fkey;
update accountability a set raci = r.raci, condition = r.condition
from (values
    ('UNDERSTAND', 'ATL', 'A', null, 'AR', null),
    ('STRATEGIZE', 'ATL', 'A', null, 'AR', null),
    ('STRATEGIZE', 'PTS', 'A', 'the strategy for a partner and a brand', 'C', 'through a partner'),
    ('STRATEGIZE', 'DTS', 'C', null, 'C', 'digital origin'),
    ('CO_CREATE', 'CE', 'AR', 'leads, alone or with BTS', 'AR', null),
    ('CO_CREATE', 'BTS', 'AR', 'leads, alone or with CE', 'AR', null),
    ('DEPLOY', 'CSM', 'A', null, 'AR', null),
    ('SCALE', 'CSM', 'A', null, 'AR', null),
    ('SCALE', 'BTS', 'C', null, 'I', null),
    ('SCALE', 'DTS', 'C', null, 'I', 'digital origin'),
    ('SCALE', 'PTS', 'C', null, 'I', 'through a partner'),
    ('SCALE', 'CE', 'C', null, 'I', null))
    as r (method_stage, role, raci, condition, old_raci, old_condition)
where a.method_stage = r.method_stage and a.role = r.role and a.raci = r.old_raci
  and a.condition is not distinct from r.old_condition;
insert into accountability (method_stage, role, raci, condition) values
    ('DEPLOY', 'BUSINESS_PARTNER', 'R', 'as chosen by the CSM'),
    ('DEPLOY', 'EXPERT_LABS', 'R', 'as chosen by the CSM'),
    ('DEPLOY', 'CONSULTING', 'R', 'as chosen by the CSM')
on conflict do nothing;

-- The confirmation of what is to be bought has the code of the reference data. Moves are immutable to callers.
update evidence_code set code = 'CLIENT_CONFIRMED_SCOPE' where code = 'CLIENT_CONFIRMED_PURCHASE';
alter table opportunity_stage_move disable trigger user;
update opportunity_stage_move set evidence_code = 'CLIENT_CONFIRMED_SCOPE'
where evidence_code = 'CLIENT_CONFIRMED_PURCHASE';
alter table opportunity_stage_move enable trigger user;

update reference_set set version = version + 1, updated_at = now()
where id in ('roles', 'method-stages', 'offerings', 'product-families', 'engagement-types', 'strategy-codes',
             'consulting-growth-platforms', 'strategic-initiative-names', 'accountability', 'evidence-codes');
