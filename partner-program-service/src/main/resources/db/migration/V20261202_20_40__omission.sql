-- A partner says that a deal of its own pipeline is missing on our side; what it said then stays (PP-6).
create table omission_review (
    id                  uuid           primary key,
    version             bigint         not null check (version > 0),
    partner_id          uuid           not null references partner,
    own_deal_id         uuid           not null references own_deal,
    name                text           not null check (name <> ''),
    client              text,
    registration_number text,
    deal_status         text           not null check (deal_status in ('OPEN', 'WON', 'LOST')),
    close_date          date,
    currency            text           not null check (currency ~ '^[A-Z]{3}$'),
    amount              numeric(19, 4) not null check (amount >= 0),
    note                text           check (note <> ''),
    flagged_by          text           not null,
    flagged_on          date           not null,
    decide_by           date           not null check (decide_by > flagged_on),
    status              text           not null check (status in ('UNDER_REVIEW', 'ACCEPTED', 'REJECTED')),
    escalated_on        date           check (escalated_on > decide_by),
    decided_by          text,
    decided_on          date,
    reason              text           check (reason <> ''),
    deal_id             uuid           references deal,
    created_at          timestamptz    not null,
    updated_at          timestamptz    not null,
    constraint omission_review_decided check ((status = 'UNDER_REVIEW') = (decided_by is null and decided_on is null)),
    constraint omission_review_accepted check ((status = 'ACCEPTED') = (deal_id is not null)),
    constraint omission_review_rejected check ((status = 'REJECTED') = (reason is not null))
);
-- A deal is under review once, and no more after it was accepted.
create unique index omission_review_of_own_deal on omission_review (own_deal_id) where status in ('UNDER_REVIEW', 'ACCEPTED');
create index omission_review_by_created on omission_review (created_at, id);
create index omission_review_by_decide_by on omission_review (decide_by, id);
create index omission_review_of_partner on omission_review (partner_id, decide_by, id);
create index omission_review_of_status on omission_review (status, decide_by, id);
create index omission_review_to_escalate on omission_review (decide_by, id)
    where status = 'UNDER_REVIEW' and escalated_on is null;

-- A partner reads its own and flags; we decide.
grant select, insert on omission_review to partner_caller;
alter table omission_review enable row level security;
create policy omission_review_of_all on omission_review using (true);
create policy omission_review_of_partner on omission_review as restrictive to partner_caller
    using (partner_id = current_partner());
create policy omission_review_flagged_by_partner on omission_review as restrictive for insert to partner_caller
    with check (partner_id = current_partner() and status = 'UNDER_REVIEW');
