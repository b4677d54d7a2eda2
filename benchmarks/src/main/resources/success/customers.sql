-- Customers with three subscriptions each, and everything that features know of them. :customers is their number. One customer of fifty belongs
-- to one person, whose book is the largest. Statements that were run find their rows and add none.
select set_config('app.import', 'on', true);

insert into known_partner (id, version, status, external_source, external_id, engagement_model)
select md5('bench partner ' || n)::uuid, 1, 'PARTICIPATING', 'bench', 'p-' || n,
       case when n % 2 = 0 then 'CUSTOMER_SUCCESS_MANAGER' else 'SALES_AGENT' end
from generate_series(0, 99) n on conflict (id) do nothing;

insert into exchange_rate (id, version, from_currency, to_currency, valid_on, rate)
values (md5('bench rate')::uuid, 1, 'EUR', 'USD', date '2020-01-01', 1.05) on conflict do nothing;

insert into customer (id, version, external_source, external_id, name, industry, strategic, created_at, updated_at)
select md5('bench customer ' || n)::uuid, 1, 'bench', 'c-' || n, 'Customer ' || n,
       (array['Automotive', 'Banking', 'Retail', 'Insurance', 'Telecommunications'])[1 + n % 5], n % 997 = 0,
       now() - (n % 1000) * interval '1 day', now() - (n % 300) * interval '1 day'
from generate_series(0, :customers - 1) n on conflict do nothing;

-- Subscription n is of customer n / 3. Terms of one to three years; most began within two years.
insert into subscription (id, version, customer_id, external_source, external_id, product, licence_type, licensed_users, contract_start,
    contract_end, arr, tcv, currency, partner_of_record, engagement_model, trial, support_level, status, edited, term, auto_renew,
    created_at, updated_at)
select md5('bench subscription ' || n)::uuid, 1, md5('bench customer ' || n / 3)::uuid, 'bench', 's-' || n, 'product-' || n % 20, 'USER',
       50 + n % 900, s.start, s.start + 364 + 365 * (n % 3), 1000 + n % 97 * 500, 3 * (1000 + n % 97 * 500),
       case when n % 7 = 0 then 'EUR' else 'USD' end,
       case when n % 5 > 0 then md5('bench partner ' || n / 3 % 100)::uuid end,
       case when n % 5 > 0 then case when n / 3 % 2 = 0 then 'CUSTOMER_SUCCESS_MANAGER' else 'SALES_AGENT' end end, n % 41 = 0,
       (array['BASIC', 'ENHANCED', 'PREMIUM'])[1 + n % 3], 'ACTIVE', true, 'FIXED', false, s.start::timestamptz, s.start::timestamptz
from generate_series(0, 3 * :customers - 1) n
cross join lateral (select current_date - (n * 37 % 364) - 365 * (n % 3) as start) s on conflict do nothing;

-- Their positions are written below, and nobody watches what began long ago.
delete from awaited_position p using subscription s where s.id = p.subscription_id and s.external_source = 'bench';
delete from trigger_watch w using subscription s where s.id = w.subscription_id and s.external_source = 'bench';

-- Every other contract was worth less before.
insert into contract_value (subscription_id, valid_from, valid_to, customer_id, product, partner_id, arr, currency, licensed_users, paid)
select s.id, v.first, v.last, s.customer_id, s.product, s.partner_of_record, v.arr, s.currency, s.licensed_users, not s.trial
from subscription s
cross join lateral (
    select s.contract_start as first, s.contract_start + 180 as last, s.arr / 2 as arr where s.licensed_users % 2 = 0
    union all
    select s.contract_start + case when s.licensed_users % 2 = 0 then 180 else 0 end, s.contract_end + 1, s.arr) v
where s.external_source = 'bench' on conflict do nothing;

insert into renewal (id, version, subscription_id, customer_id, due_on, phase, phase_since, next_phase_on, status, opened_at, updated_at,
    contract_start, due_arr, currency, auto_renews, opened_on, prompted_on, next_on)
select md5('bench renewal ' || s.external_id)::uuid, 1, s.id, s.customer_id, s.contract_end, p.phase, current_date - 30, p.next, 'OPEN',
       now(), now(), s.contract_start, s.arr, s.currency, false, current_date - 30,
       case when s.contract_end < current_date + 90 then current_date - 10 end,
       least(p.next, case when s.contract_end >= current_date + 90 then s.contract_end - 90 end)
from subscription s
cross join lateral (
    select case when s.contract_end < current_date + 182 then 'EXECUTE'
                when s.contract_end < current_date + 365 then 'IDENTIFY_AND_MANAGE_RISK' else 'REVIEW_PORTFOLIO' end as phase,
           case when s.contract_end < current_date + 182 then null
                when s.contract_end < current_date + 365 then s.contract_end - 182 else s.contract_end - 365 end as next) p
where s.external_source = 'bench' and not s.trial and s.contract_end < current_date + 456 on conflict do nothing;

insert into partner_relation (id, version, customer_id, subscription_id, partner_id, association, engagement_model, from_day, created_at,
    updated_at)
select md5('bench relation ' || s.external_id)::uuid, 1, s.customer_id, s.id, s.partner_of_record, 'PARTNER_OF_RECORD', s.engagement_model,
       s.contract_start, s.created_at, s.updated_at
from subscription s where s.external_source = 'bench' and s.partner_of_record is not null
  and not exists (select from partner_relation r where r.subscription_id = s.id);

-- Five roles of each customer. A success manager has a hundred customers, others have more; csm.0 has one of fifty of all.
insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at, updated_at)
select md5('bench member ' || c.external_id || r.role)::uuid, 1, c.id,
       lower(r.role) || '.' || case when c.n % 50 = 0 then 0 else c.n % greatest(:customers / r.each, 2) end, r.role, r.role = 'CSM',
       c.created_at::date, c.created_at, c.updated_at
from (select *, substr(external_id, 3)::integer as n from customer where external_source = 'bench') c
cross join (values ('CSM', 100), ('AM', 200), ('RM', 300), ('CSS', 300), ('DELIVERY', 300)) r (role, each)
where not exists (select from team_member m where m.customer_id = c.id);

insert into lifecycle_position (id, version, subscription_id, customer_id, use_case, stage, round, entered_at, check_on, stalled_on, moves,
    created_at, updated_at)
select md5('bench position ' || s.external_id)::uuid, 1, s.id, s.customer_id, 'Assistant', p.stage, 1, now() - p.days * interval '1 day',
       current_date + 30, case when s.licensed_users % 20 = 0 then current_date - p.days % 30 end, 3, s.created_at, s.updated_at
from subscription s
cross join lateral (select (array['IMPLEMENT', 'ONBOARD', 'USE', 'ENGAGE', 'ADOPT', 'OPTIMIZE', 'RENEW'])[1 + s.licensed_users % 7] as stage,
                           s.licensed_users % 200 as days) p
where s.external_source = 'bench' on conflict do nothing;

insert into stakeholder (id, version, customer_id, name, role, influence, stance, sponsor, left_on, created_at, updated_at)
select md5('bench stakeholder ' || c.external_id || k)::uuid, 1, c.id, 'Person ' || k, 'CIO', 'HIGH', 'SUPPORTER', k = 1,
       case when k = 1 and c.n % 40 = 0 then current_date - c.n % 300 end, c.created_at, c.updated_at
from (select *, substr(external_id, 3)::integer as n from customer where external_source = 'bench') c cross join generate_series(1, 3) k
on conflict do nothing;

insert into success_plan (id, version, customer_id, type, name, owner, subscription_ids, content, completeness, template_ids, status,
    submitted_at, submitted_on, submitted_by, activated_at, created_at, updated_at)
select md5('bench plan ' || c.external_id)::uuid, 1, c.id, case when c.n % 4 = 0 then 'RETENTION' else 'GROWTH' end, 'Plan ' || c.n, m.person,
       '{}', case when c.n % 4 = 0 then '{"risks": [{"description": "Seeded risk", "source": "CSM_INTERACTION"}]}' else '{}' end::jsonb, 10, '{}',
       case when c.n % 10 = 0 then 'DRAFT' else 'ACTIVE' end, case when c.n % 10 > 0 then c.created_at end,
       case when c.n % 10 > 0 then c.created_at::date end, case when c.n % 10 > 0 then m.person end,
       case when c.n % 10 > 0 then c.created_at end, c.created_at, c.updated_at
from (select *, substr(external_id, 3)::integer as n from customer where external_source = 'bench') c
join team_member m on m.customer_id = c.id and m.role = 'CSM' on conflict do nothing;

insert into interaction (id, version, external_source, external_id, customer_id, type, occurred_at, held, person, subject, stakeholder_ids,
    cancelled, created_at, updated_at)
select md5('bench touch ' || c.external_id || k)::uuid, 1, 'bench', 't-' || c.n || '-' || k, c.id, 'CALL',
       now() - (c.n % 29 + 1 + (k - 1) * 30) * interval '1 day', true, m.person, 'Seeded touch', '[]', false, now(), now()
from (select *, substr(external_id, 3)::integer as n from customer where external_source = 'bench') c
join team_member m on m.customer_id = c.id and m.role = 'CSM'
cross join generate_series(1, 5) k on conflict do nothing;

insert into customer_touch (customer_id, last_on)
select customer_id, max(occurred_on) from interaction where external_source = 'bench' group by 1 on conflict do nothing;

-- Actions of success managers: two closed and one open for each customer.
insert into call_to_action (id, version, subject_id, customer_id, title, occurred_on, opened_on, owner_role, owner, digital, due_on, status,
    close_outcome, close_reason, closed_at, closed_by, tasks, created_at, updated_at)
select md5('bench action ' || c.external_id || k)::uuid, 1, c.id, c.id, 'Seeded action', a.day, a.day, 'CSM', m.person, false, a.day + 14,
       case when k = 1 then 'OPEN' else 'CLOSED' end, case when k > 1 then 'RESOLVED' end, case when k > 1 then 'Seeded' end,
       case when k > 1 then now() end, case when k > 1 then m.person end, '[]', a.day::timestamptz, now()
from (select *, substr(external_id, 3)::integer as n from customer where external_source = 'bench') c
join team_member m on m.customer_id = c.id and m.role = 'CSM'
cross join generate_series(1, 3) k
cross join lateral (select current_date - c.n % 60 - 90 * (k - 1) as day) a on conflict do nothing;

-- One customer of five has a handoff under way, of those one of three names no receiver; all others have one that was completed.
insert into handoff (id, version, template, template_version, kind, status, receiver, sender, customer_id, subscription_id, initiated_at,
    decided_at, opened_at, updated_at, information, steps, confirmations, due_on, overdue_since, decided_by, completed_at, completed_by)
select md5('bench handoff ' || c.external_id)::uuid, 1,
       case when h.open and c.n % 2 = 0 then 'ADOPTION_BARRIER' else 'SALES_TO_CUSTOMER_SUCCESS' end, 1,
       case when h.open and c.n % 2 = 0 then 'SPECIFIC' else 'GENERIC' end, case when h.open then 'IN_REVIEW' else 'COMPLETED' end,
       case when c.n % 3 > 0 then m.person end, a.person, c.id, null, c.created_at, case when not h.open then c.created_at end,
       c.created_at, c.updated_at, '{}', '{}', '{}', c.created_at::date + 14, case when h.open and c.n % 4 = 0 then current_date - 3 end,
       case when not h.open then m.person end, case when not h.open then c.updated_at end, case when not h.open then m.person end
from (select *, substr(external_id, 3)::integer as n from customer where external_source = 'bench') c
join team_member m on m.customer_id = c.id and m.role = 'CSM'
join team_member a on a.customer_id = c.id and a.role = 'AM'
cross join lateral (select c.n % 5 = 0 as open) h on conflict do nothing;

insert into adoption_barrier (id, version, customer_id, subscription_id, title, description, owner, steps, communications, csm_kind, csm_by,
    csm_at, sm_kind, sm_by, sm_at, created_at, updated_at)
select md5('bench barrier ' || s.external_id)::uuid, 1, s.customer_id, s.id, 'Seeded barrier', 'Seeded', m.person, '[]', '[]', 'TECHNICAL',
       m.person, now(), 'TECHNICAL', 'sm', now(), s.created_at, s.updated_at
from subscription s join team_member m on m.customer_id = s.customer_id and m.role = 'CSS'
where s.external_source = 'bench' and s.licensed_users % 15 = 0 on conflict do nothing;

insert into incident (id, version, external_source, external_id, subscription_id, customer_id, severity, title, opened_at, first_response_at,
    closed_at, created_at, updated_at)
select md5('bench incident ' || s.external_id || k)::uuid, 1, 'bench', 'i-' || s.external_id || '-' || k, s.id, s.customer_id,
       1 + (s.licensed_users + k) % 4, 'Seeded incident', i.at, i.at + interval '1 hour',
       case when k > 1 or s.licensed_users % 10 > 0 then i.at + interval '5 hours' end, i.at, i.at
from subscription s cross join generate_series(1, 2) k
cross join lateral (select now() - (s.licensed_users % 90 + 90 * (k - 1)) * interval '1 day' as at) i
where s.external_source = 'bench' on conflict do nothing;

insert into survey (id, version, kind, customer_id, subscription_id, questions, status, imported, answered_at, nps, answers, created_at,
    updated_at)
select md5('bench survey ' || s.external_id)::uuid, 1, 'NPS', s.customer_id, s.id, '[]', 'ANSWERED', true, s.updated_at, s.licensed_users % 11,
       jsonb_build_array(jsonb_build_object('number', 1, 'rating', s.licensed_users % 11)), s.created_at, s.updated_at
from subscription s where s.external_source = 'bench' and s.licensed_users % 3 = 0 on conflict do nothing;

insert into growth_candidate (id, version, customer_id, direction, use_case, reason, insight_source, added_by, priority, status, created_at,
    updated_at)
select md5('bench growth ' || c.external_id)::uuid, 1, c.id, 'ADJACENT_OFFERING', 'Assistant', 'Seeded', 'VENDOR', 'csm', 'HIGH', 'OPEN',
       c.created_at, c.updated_at
from customer c where c.external_source = 'bench' and substr(c.external_id, 3)::integer % 3 = 0 on conflict do nothing;

insert into business_review (id, version, kind, customer_id, title, period_from, period_to, planned_on, organizer, attendees, agenda, status,
    held_on, content, decisions, follow_ups, created_at, updated_at)
select md5('bench review ' || c.external_id || k)::uuid, 1, 'ACCOUNT_QBR', c.id, 'Review ' || k, r.day - 91, r.day, r.day, 'csm', '[]', '{}',
       case when k = 1 then 'PLANNED' else 'HELD' end, case when k > 1 then r.day end, '[]', '{}', '[]', c.created_at, c.updated_at
from (select *, substr(external_id, 3)::integer as n from customer where external_source = 'bench') c
cross join generate_series(1, 3) k
cross join lateral (select current_date + c.n % 90 - 91 * (k - 1) as day) r on conflict do nothing;

insert into success_story (id, version, kind, customer_id, title, use_case, kpis, people, status, publications, created_at, updated_at)
select md5('bench story ' || c.external_id)::uuid, 1, 'SUCCESS_STORY', c.id, 'Story', 'Assistant', '[]', '[]', 'DRAFT', '[]', c.created_at,
       c.updated_at
from customer c where c.external_source = 'bench' and substr(c.external_id, 3)::integer % 4 = 0 on conflict do nothing;

insert into planned_features (subscription_id, version, features, updated_at)
select s.id, 1, jsonb_build_array(jsonb_build_object('feature', 'feature-1', 'plannedFrom', current_date - 200)), now()
from subscription s where s.external_source = 'bench' and s.licensed_users % 10 = 0 on conflict do nothing
