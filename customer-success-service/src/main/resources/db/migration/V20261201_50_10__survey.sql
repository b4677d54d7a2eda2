-- Whether the caller's partner reaches what is about a customer, or about one of its subscriptions, and names a partner or
-- none. The policies of subscription let it see its own alone.
create function is_of_partner(uuid, uuid, uuid) returns boolean stable parallel safe language sql as
$$ select ($3 is null or $3 = current_partner())
   and exists (select from subscription s where s.customer_id = $1 and ($2 is null or s.id = $2)) $$;

-- Whether it may write it: as partner of record and CUSTOMER_SUCCESS_MANAGER.
create function is_written_by_partner(uuid, uuid, uuid) returns boolean stable parallel safe language sql as
$$ select ($3 is null or $3 = current_partner())
   and case when $2 is null then manages_customer($1) else manages_subscription($2) end $$;

-- The questions of surveys. The source's have no engagement type; those that an admin adds have one, are optional and
-- never count.
create table survey_question (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    survey_kind     text        not null check (survey_kind in ('CSAT', 'NPS')),
    engagement_type text        check (engagement_type <> ''),
    number          integer     not null check (number > 0),
    lead_in         text        check (lead_in <> ''),
    text            text        not null check (text <> ''),
    answer_type     text        not null check (answer_type in ('RATING_1_5', 'SCORE_0_10', 'TEXT')),
    required        boolean     not null,
    counts          boolean     not null,
    retired         boolean     not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint survey_question_number_unique unique (survey_kind, number),
    constraint survey_question_added check (engagement_type is null or not (required or counts)),
    constraint survey_question_counts check (not counts or answer_type <> 'TEXT'),
    constraint survey_question_stays check (not (required and retired))
);
grant select on survey_question to partner_caller;

insert into survey_question
select ('019b0000-0000-7000-8000-0000000011' || to_char(number, 'FM00'))::uuid, 1, 'CSAT', null, number, lead_in, text,
       case when number = 11 then 'TEXT' else 'RATING_1_5' end, number < 11, number < 11, false,
       timestamptz '2026-12-01 00:00:00Z', timestamptz '2026-12-01 00:00:00Z'
from (values
    (1, null, 'Overall, how satisfied are you with your partner engagement?'),
    (2, null, 'Considering the outcomes of the engagement, relative to the resources invested, how would you rate its overall value?'),
    (3, null, 'How do you rate the overall performance of the partner team?'),
    (4, 'More specifically, how do you rate the partner team with respect to...', 'Scoping the engagement to meet your objectives'),
    (5, 'More specifically, how do you rate the partner team with respect to...', 'Keeping you informed of the engagement status/progress'),
    (6, 'More specifically, how do you rate the partner team with respect to...', 'Communicating solutions effectively'),
    (7, 'More specifically, how do you rate the partner team with respect to...', 'Appropriately managing risk'),
    (8, 'More specifically, how do you rate the partner team with respect to...', 'Applying knowledge of {product} products and technology to your business needs'),
    (9, 'More specifically, how do you rate the partner team with respect to...', 'Producing valuable outcomes'),
    (10, 'More specifically, how do you rate the partner team with respect to...', 'Ensuring you are enabled to maintain your solution(s) going forward'),
    (11, null, 'What would you want prospective clients to know about your experience with this partner?')
) as csat (number, lead_in, text);

insert into survey_question values
    ('019b0000-0000-7000-8000-000000001201', 1, 'NPS', null, 1, null,
     'How likely are you to recommend us to a colleague?', 'SCORE_0_10', true, true, false,
     '2026-12-01 00:00:00Z', '2026-12-01 00:00:00Z'),
    ('019b0000-0000-7000-8000-000000001202', 1, 'NPS', null, 2, null,
     'What is the main reason for your score?', 'TEXT', false, false, false,
     '2026-12-01 00:00:00Z', '2026-12-01 00:00:00Z');

-- A survey keeps the questions that it asks, and of its link the hash of the token.
create table survey (
    id                   uuid          primary key,
    version              bigint        not null check (version > 0),
    kind                 text          not null check (kind in ('CSAT', 'NPS')),
    customer_id          uuid          not null references customer,
    subscription_id      uuid          references subscription,
    partner_id           uuid,
    product              text          check (product <> ''),
    engagement_type      text          check (engagement_type <> ''),
    project_id           text          check (project_id <> ''),
    project_name         text,
    project_completed_on date,
    renewal_id           uuid          references renewal,
    stage                text,
    contact              text,
    questions            jsonb         not null,
    status               text          not null
        check (status in ('DRAFT', 'SENT', 'ANSWERED', 'EXPIRED', 'WITHDRAWN')),
    token_hash           text          constraint survey_token_unique unique,
    sent_at              timestamptz,
    expires_on           date,
    answered_at          timestamptz,
    withdrawn_reason     text          check (withdrawn_reason <> ''),
    imported             boolean       not null,
    nps                  integer       check (nps between 0 and 10),
    csat_mean            numeric(3, 2) check (csat_mean between 1 and 5),
    answers              jsonb         not null,
    created_at           timestamptz   not null,
    updated_at           timestamptz   not null,
    constraint survey_answered check ((status = 'ANSWERED') = (answered_at is not null)
        and (status = 'ANSWERED') = (num_nonnulls(nps, csat_mean) = 1) and (status = 'ANSWERED') = (answers <> '[]')),
    constraint survey_of_kind check (case kind when 'CSAT' then nps is null else csat_mean is null end),
    constraint survey_sent check (status <> 'SENT' or num_nonnulls(token_hash, expires_on) = 2),
    constraint survey_linked check (token_hash is null or status in ('SENT', 'ANSWERED')),
    constraint survey_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_reason is not null)),
    constraint survey_imported check (not imported or status = 'ANSWERED')
);
create index survey_by_created on survey (created_at, id);
create index survey_by_updated on survey (updated_at, id);
create index survey_of_customer_by_created on survey (customer_id, created_at, id);
create index survey_of_subscription_by_created on survey (subscription_id, created_at, id) where subscription_id is not null;
create index survey_of_partner_by_created on survey (partner_id, created_at, id) where partner_id is not null;
create index survey_of_project_by_created on survey (project_id, created_at, id) where project_id is not null;
create index survey_of_renewal on survey (renewal_id) where renewal_id is not null;
create index survey_by_expiry on survey ((expires_on + 1), id) where status = 'SENT';
create index survey_by_answer on survey (answered_at) where status = 'ANSWERED';
create index survey_nps_of_customer on survey (customer_id, answered_at, id) where nps is not null;

grant select, insert, update on survey to partner_caller;
alter table survey enable row level security;
create policy survey_of_all on survey using (true);
create policy survey_of_partner on survey as restrictive to partner_caller
    using (is_of_partner(customer_id, subscription_id, partner_id));
create policy survey_begun_by_partner on survey as restrictive for insert to partner_caller
    with check (is_written_by_partner(customer_id, subscription_id, partner_id));
create policy survey_changed_by_partner on survey as restrictive for update to partner_caller
    using (is_written_by_partner(customer_id, subscription_id, partner_id));

-- What other features read of answers.
create view survey_answered with (security_invoker = true) as
    select id, kind, customer_id, subscription_id, partner_id, product, engagement_type, project_id, renewal_id, stage,
           answered_at, (answered_at at time zone 'UTC')::date as answered_on, nps, csat_mean, imported
    from survey where status = 'ANSWERED';
create view customer_newest_nps with (security_invoker = true) as
    select distinct on (customer_id) customer_id, id as survey_id, subscription_id, nps, answered_at,
           (answered_at at time zone 'UTC')::date as answered_on
    from survey where nps is not null order by customer_id, answered_at desc, id desc;
grant select on survey_answered, customer_newest_nps to partner_caller;
