-- Opened by the engagement service's transition documents, one by each. The document's version tells what is news.
create table handoff (
    id                       uuid        primary key,
    version                  bigint      not null check (version > 0),
    template                 text        not null check (template in ('SALES_TO_CUSTOMER_SUCCESS')),
    status                   text        not null check (status in ('INITIATED', 'ACCEPTED', 'RETURNED')),
    document_id              uuid        not null,
    document_version         bigint      not null check (document_version > 0),
    account_id               uuid        not null,
    opportunity_id           uuid,
    engagement_id            uuid,
    customer_success_manager text,
    use_case                 text,
    return_reason            text,
    initiated_at             timestamptz not null,
    decided_at               timestamptz,
    opened_at                timestamptz not null,
    updated_at               timestamptz not null,
    constraint handoff_of_document unique (document_id),
    constraint handoff_decided check ((status = 'INITIATED') = (decided_at is null)),
    constraint handoff_returned check ((status = 'RETURNED') = (return_reason is not null))
);
create index handoff_by_initiated on handoff (initiated_at, id);
create index handoff_by_updated on handoff (updated_at, id);
create index handoff_of_account_by_initiated on handoff (account_id, initiated_at, id);
create index handoff_of_status on handoff (status, initiated_at, id);
create index handoff_of_manager_by_initiated on handoff (customer_success_manager, initiated_at, id)
    where customer_success_manager is not null;
create index handoff_of_opportunity_by_initiated on handoff (opportunity_id, initiated_at, id)
    where opportunity_id is not null;
