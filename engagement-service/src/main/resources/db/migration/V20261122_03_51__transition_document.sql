-- What was bought is a copy of what the opportunity stated, and the people are the client's: values of the document, so
-- they rest in its row.
create table transition_document (
    id                         uuid           primary key,
    version                    bigint         not null check (version > 0),
    account_id                 uuid           not null,
    engagement_id              uuid,
    opportunity_id             uuid,
    customer_success_manager   text,
    use_case                   text,
    sponsor                    text,
    reference_architecture     text,
    workload                   text,
    expected_outcomes          text[]         not null,
    stakeholders               jsonb          not null,
    bought                     jsonb          not null,
    bought_opportunity_version bigint,
    status                     text           not null check (status in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
    moves                      integer        not null check (moves >= 0),
    prepared_by                text           not null,
    submitted_by               text,
    submitted_at               timestamptz,
    decided_by                 text,
    decided_at                 timestamptz,
    return_reason              text,
    created_at                 timestamptz    not null,
    updated_at                 timestamptz    not null,
    constraint transition_document_account foreign key (account_id) references account,
    constraint transition_document_opportunity foreign key (opportunity_id) references opportunity,
    constraint transition_document_engagement foreign key (engagement_id, account_id)
        references engagement (id, account_id),
    constraint transition_document_submitted check ((status = 'DRAFT') = (submitted_at is null)
        and (submitted_at is null) = (submitted_by is null)),
    constraint transition_document_decided check ((status in ('ACCEPTED', 'RETURNED')) = (decided_at is not null)
        and (decided_at is null) = (decided_by is null)),
    constraint transition_document_returned check ((status = 'RETURNED') = (return_reason is not null)),
    -- Who submits does not decide, whoever that is.
    constraint transition_document_two_people check (decided_by <> submitted_by)
);

create table transition_document_move (
    document_id uuid        not null references transition_document,
    number      integer     not null check (number > 0),
    step        text        not null check (step in ('SUBMISSION', 'ACCEPTANCE', 'RETURN')),
    from_status text        not null,
    to_status   text        not null,
    at          timestamptz not null,
    by          text        not null,
    reason      text,
    note        text,
    primary key (document_id, number),
    constraint transition_document_move_reason check ((step = 'RETURN') = (reason is not null))
);
create trigger transition_document_move_is_immutable
    before update or delete or truncate on transition_document_move
    for each statement execute function refuse_change();

create index transition_document_by_created on transition_document (created_at, id);
create index transition_document_by_updated on transition_document (updated_at, id);
create index transition_document_by_submitted on transition_document (submitted_at, id);
create index transition_document_of_account_by_created on transition_document (account_id, created_at, id);
create index transition_document_of_engagement_by_created on transition_document (engagement_id, created_at, id)
    where engagement_id is not null;
create index transition_document_of_opportunity_by_created on transition_document (opportunity_id, created_at, id)
    where opportunity_id is not null;

grant select on transition_document, transition_document_move to partner_caller;

alter table transition_document enable row level security;
create policy transition_document_of_all on transition_document using (true);
create policy transition_document_of_partner on transition_document as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));

alter table transition_document_move enable row level security;
create policy transition_document_move_of_all on transition_document_move using (true);
create policy transition_document_move_of_partner on transition_document_move as restrictive to partner_caller
    using (exists (select from transition_document d where d.id = document_id));
