-- 'AM:A ARCHITECT:R' as the cells of a row of the RACI; for the data of this migration.
create function raci_row(text) returns jsonb immutable language sql as
$$ select jsonb_agg(jsonb_build_object('role', split_part(cell, ':', 1), 'value', split_part(cell, ':', 2)) order by n)
   from string_to_table($1, ' ') with ordinality c (cell, n) $$;

-- The fourteen stages with their RACI, tools, deliverables and exit criteria. There are always all of them.
create table lifecycle_stage (
    id                 uuid        primary key,
    version            bigint      not null check (version > 0),
    stage              text        not null unique,
    position           integer     not null generated always as (case stage
        when 'NEED' then 1 when 'EVALUATE' then 2 when 'SELECT' then 3 when 'PURCHASE' then 4 when 'IMPLEMENT' then 5
        when 'ONBOARD' then 6 when 'USE' then 7 when 'ENGAGE' then 8 when 'ADOPT' then 9 when 'OPTIMIZE' then 10
        when 'RENEW' then 11 when 'RECOMMEND' then 12 when 'ADVOCATE' then 13 when 'EXPAND' then 14 end) stored,
    label              text        not null check (label <> ''),
    stalled_after_days integer     check (stalled_after_days > 0),
    content            jsonb       not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null
);
insert into lifecycle_stage (id, version, stage, label, stalled_after_days, content, created_at, updated_at)
select ('019b0000-0000-7000-8000-00000000020' || to_hex(row_number() over ()))::uuid, 1, stage, label, stalled, content,
       timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'
from (values
    ('NEED', 'Need', null::integer,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:R PM:I CSM:C CSS:C RM:I'),
     'criteria', '[{"key": "OPPORTUNITY_OPEN", "criterion": "An opportunity exists for the need", "kind": "COMPUTED"}]'::jsonb)),
    ('EVALUATE', 'Evaluate', null::integer,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:R ENGINEER:R PM:I CSM:C CSS:C RM:C'),
     'criteria', '[{"key": "ENGAGEMENT_COMPLETED", "criterion": "A technical engagement progressed the opportunity, or none is required", "kind": "COMPUTED"}]'::jsonb)),
    ('SELECT', 'Select', null::integer,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:R ENGINEER:R PM:I CSM:C CSS:C RM:C'),
     'criteria', '[{"key": "PROPOSAL_ASKED_FOR", "criterion": "The opportunity is at PROPOSE", "kind": "COMPUTED"}]'::jsonb)),
    ('PURCHASE', 'Purchase', null::integer,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:R/A ARCHITECT:I ENGINEER:I CSM:I CSS:I RM:I'),
     'criteria', '[{"key": "WON", "criterion": "The opportunity is won", "kind": "COMPUTED"}]'::jsonb)),
    ('IMPLEMENT', 'Implement', 60,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:I ENGINEER:R DELIVERY:R CSM:C CSS:C'),
     'criteria', '[{"key": "HANDOFF_ACCEPTED", "criterion": "The SALES_TO_CUSTOMER_SUCCESS handoff is accepted", "kind": "COMPUTED"},
       {"key": "IMPLEMENTED", "criterion": "The product is installed, configured and provisioned for the use case", "kind": "MANUAL"}]'::jsonb)),
    ('ONBOARD', 'Onboard', 30,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:C ENGINEER:I DELIVERY:A CSM:R CSS:R'),
     'criteria', '[{"key": "FIRST_USE", "criterion": "At least one user was active in the use case", "kind": "COMPUTED"},
       {"key": "PLAN_SUBMITTED", "criterion": "A success plan that covers the use case is SUBMITTED or ACTIVE", "kind": "COMPUTED"}]'::jsonb)),
    ('USE', 'Use', 60,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:C ENGINEER:I DELIVERY:C PM:I CSM:R CSS:R'),
     'criteria', '[{"key": "ACTIVE_20", "criterion": "Active users are at least 20 % of the licensed ones", "kind": "COMPUTED"},
       {"key": "USERS_TRAINED", "criterion": "Training or communication for the persona is done", "kind": "MANUAL"}]'::jsonb)),
    ('ENGAGE', 'Engage', 60,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:C ENGINEER:C DELIVERY:C PM:I CSM:R CSS:R'),
     'criteria', '[{"key": "TOUCHED_30", "criterion": "An interaction with the customer in the last 30 days", "kind": "COMPUTED"},
       {"key": "KPI_MEASURED", "criterion": "A KPI of the use case was measured once", "kind": "COMPUTED"}]'::jsonb)),
    ('ADOPT', 'Adopt', 120,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:C ENGINEER:C DELIVERY:C PM:I CSM:R CSS:R'),
     'criteria', '[{"key": "ACTIVE_60", "criterion": "Active users are at least 60 % of the licensed ones", "kind": "COMPUTED"},
       {"key": "NO_OPEN_BARRIER", "criterion": "No adoption barrier of the use case is open", "kind": "COMPUTED"}]'::jsonb)),
    ('OPTIMIZE', 'Optimize', 180,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:C ENGINEER:R DELIVERY:C PM:I CSM:R CSS:R'),
     'criteria', '[{"key": "OUTCOME_ATTAINED", "criterion": "A KPI of the use case reached its target", "kind": "COMPUTED"}]'::jsonb)),
    ('RENEW', 'Renew', null::integer,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:I PM:I CSM:C CSS:C RM:R'),
     'criteria', '[{"key": "RENEWED", "criterion": "The renewal is RENEWED or CO_TERMED", "kind": "COMPUTED"}]'::jsonb)),
    ('RECOMMEND', 'Recommended', 180,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:C ENGINEER:C PM:I CSM:R CSS:R RM:C'),
     'criteria', '[{"key": "PROMOTER", "criterion": "NPS 9-10 or CSAT of at least 4.5 in the last 180 days", "kind": "COMPUTED"}]'::jsonb)),
    ('ADVOCATE', 'Advocate', null::integer,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:C ENGINEER:C PM:I CSM:R CSS:R RM:C'),
     'criteria', '[{"key": "STORY_PUBLISHED", "criterion": "A success story or reference with consent", "kind": "COMPUTED"}]'::jsonb)),
    ('EXPAND', 'Expand', 180,
     jsonb_build_object('tools', '[]'::jsonb, 'deliverables', '[]'::jsonb, 'raci', raci_row('AM:A ARCHITECT:R ENGINEER:I PM:I CSM:C CSS:C RM:R'),
     'criteria', '[{"key": "GROWTH_WON", "criterion": "A growth candidate of the use case became a won opportunity", "kind": "COMPUTED"}]'::jsonb))
) as shipped (stage, label, stalled, content);
drop function raci_row(text);

-- What a partner and the vendor do in the five stages of the engagement models, by the partner's model.
create table stage_duty (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    stage      text        not null check (stage in ('LAND', 'ONBOARD', 'ADOPT', 'EXPAND', 'RENEW')),
    actor      text        not null check (actor in ('PARTNER', 'VENDOR')),
    model      text        not null check (model in ('SALES_AGENT', 'CUSTOMER_SUCCESS_MANAGER')),
    position   integer     not null unique,
    duties     text[]      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint stage_duty_once unique (stage, actor, model)
);
insert into stage_duty (id, version, stage, actor, model, position, duties, created_at, updated_at)
select ('019b0000-0000-7000-8000-0000000003' || lpad(position::text, 2, '0'))::uuid, 1, stage, actor, model, position,
       duties, timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'
from (values
    (1, 'LAND', 'PARTNER', 'SALES_AGENT', array[
        'Education & cloud/subscription value prop',
        'Define customer need(s), start Customer Success planning',
        'Assessment & Health Checks',
        'Initiates trial',
        'Establishes contract',
        'Resells or influences service']),
    (2, 'LAND', 'PARTNER', 'CUSTOMER_SUCCESS_MANAGER', array[
        'Education & cloud/subscription value prop',
        'Define customer need(s), start Customer Success planning',
        'Assessment & Health Checks',
        'Initiates trial',
        'Establishes contract',
        'Resells or influences service',
        'Set up as partner-of-record for ongoing asset management',
        'Cloud migration and consulting work']),
    (3, 'LAND', 'VENDOR', 'SALES_AGENT', array[
        'Overall subscription/cloud value prop. content (verticalized)',
        'Specialized sales & technical staffing',
        'Sales tools (e.g. competitive positioning, prospecting guides)',
        'Offer trial license',
        'License mgmt. / automation platform',
        'Customer segmentation and rules of engagement',
        'Partner incentives']),
    (4, 'LAND', 'VENDOR', 'CUSTOMER_SUCCESS_MANAGER', array[
        'Overall subscription/cloud value prop. content (verticalized)',
        'Specialized sales & technical staffing',
        'Sales tools (e.g. competitive positioning, prospecting guides)',
        'Offer trial license',
        'License mgmt. / automation platform',
        'Customer segmentation and rules of engagement',
        'Partner incentives',
        'System tracking for partner-of-record',
        'Pre-sales assessment services methodologies & sharing of IP']),
    (5, 'ONBOARD', 'PARTNER', 'SALES_AGENT', array[
        'Guide customer through vendor training & onboarding content']),
    (6, 'ONBOARD', 'PARTNER', 'CUSTOMER_SUCCESS_MANAGER', array[
        'Hire CSM role',
        'Customer goal-setting & definition of KPIs (Success Plan)',
        'User training delivery',
        'Configuration and installation',
        'Software integration services',
        'Data migration services']),
    (7, 'ONBOARD', 'VENDOR', 'SALES_AGENT', array[
        'CSM role training & certification',
        'Playbooks (horizontal or vertical)',
        'Customer use cases',
        'Tutorials or interactive onboarding content',
        'P2P collaboration with training partners or vendor training offerings']),
    (8, 'ONBOARD', 'VENDOR', 'CUSTOMER_SUCCESS_MANAGER', array[
        'CSM role training & certification',
        'Playbooks (horizontal or vertical)',
        'Customer use cases',
        'Tutorials or interactive onboarding content',
        'P2P collaboration with training partners or vendor training offerings']),
    (9, 'ADOPT', 'PARTNER', 'SALES_AGENT', '{}'::text[]),
    (10, 'ADOPT', 'PARTNER', 'CUSTOMER_SUCCESS_MANAGER', array[
        'CSM role',
        'Vertical expertise to apply adoption to customer-relevant industry use cases',
        'Managed services',
        'Help Desk']),
    (11, 'ADOPT', 'VENDOR', 'SALES_AGENT', '{}'::text[]),
    (12, 'ADOPT', 'VENDOR', 'CUSTOMER_SUCCESS_MANAGER', array[
        'CSM role training & certification',
        'Adoption data tracking',
        'Adoption use cases (verticalized)',
        'Adoption incentives to partners']),
    (13, 'EXPAND', 'PARTNER', 'SALES_AGENT', array[
        'Quoting and billing (maybe)']),
    (14, 'EXPAND', 'PARTNER', 'CUSTOMER_SUCCESS_MANAGER', array[
        'Customer forecasting of expansion opportunity (users, adjacent services)',
        'Quoting and billing']),
    (15, 'EXPAND', 'VENDOR', 'SALES_AGENT', '{}'::text[]),
    (16, 'EXPAND', 'VENDOR', 'CUSTOMER_SUCCESS_MANAGER', array[
        'Use cases and methodology for expansion sales opportunities',
        'Usage data across broad customer & partner sets (benchmarking)',
        'Incentives to partners for services expansion',
        'Cross-portfolio training & certification']),
    (17, 'RENEW', 'PARTNER', 'SALES_AGENT', array[
        'Tracking of reason codes for nonrenewal',
        'Quoting and billing of renewal transaction']),
    (18, 'RENEW', 'PARTNER', 'CUSTOMER_SUCCESS_MANAGER', array[
        'Tracking of reason codes for nonrenewal',
        'Quoting and billing of renewal transaction',
        'Measure NPS or CSAT',
        'Ability to up-sell or extend contract at point of renewal',
        'Co-term management']),
    (19, 'RENEW', 'VENDOR', 'SALES_AGENT', array[
        'Prompt to partner for renewal from automation system (60-90 days prior)',
        'Sales tools or messaging to support renewal value prop (added features, etc.)',
        'Incentives for renewal rates >80%']),
    (20, 'RENEW', 'VENDOR', 'CUSTOMER_SUCCESS_MANAGER', array[
        'Prompt to partner for renewal from automation system (60-90 days prior)',
        'Sales tools or messaging to support renewal value prop (added features, etc.)',
        'Incentives for renewal rates >80%'])
) as shipped (position, stage, actor, model, duties);

-- The stages of partners that have their own, mapped onto the fourteen.
create table partner_lifecycle (
    partner_id uuid        primary key,
    version    bigint      not null check (version > 0),
    content    jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

grant select on lifecycle_stage, stage_duty, partner_lifecycle to partner_caller;
alter table partner_lifecycle enable row level security;
create policy partner_lifecycle_of_all on partner_lifecycle using (true);
create policy partner_lifecycle_of_partner on partner_lifecycle as restrictive to partner_caller
    using (partner_id = current_partner());
