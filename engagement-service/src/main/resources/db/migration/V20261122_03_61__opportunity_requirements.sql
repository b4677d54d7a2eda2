-- How opportunities stand to the requirements of EN-11, derived. What its list filters and sorts by is copied from the
-- opportunity, so that one index serves it.
create table opportunity_requirements (
    opportunity_id uuid        primary key references opportunity,
    version        bigint      not null check (version > 0),
    account_id     uuid        not null,
    partner_id     uuid,
    owner          text        not null,
    stage          text        not null,
    geography      text,
    market         text,
    created_at     timestamptz not null,
    satisfied      text[]      not null,
    missing        text[]      not null,
    evaluated_at   timestamptz not null,
    changes_at     timestamptz
);
create index opportunity_requirements_by_time on opportunity_requirements (changes_at) where changes_at is not null;

-- Lists show those that miss something.
create index opportunity_requirements_by_created
    on opportunity_requirements (created_at, opportunity_id) where missing <> '{}';
create index opportunity_requirements_of_owner
    on opportunity_requirements (owner, created_at, opportunity_id) where missing <> '{}';
create index opportunity_requirements_of_account
    on opportunity_requirements (account_id, created_at, opportunity_id) where missing <> '{}';
create index opportunity_requirements_of_partner
    on opportunity_requirements (partner_id, created_at, opportunity_id) where missing <> '{}';

grant select on opportunity_requirements to partner_caller;
alter table opportunity_requirements enable row level security;
create policy opportunity_requirements_of_all on opportunity_requirements using (true);
create policy opportunity_requirements_of_partner on opportunity_requirements as restrictive to partner_caller
    using (partner_id = current_partner());
