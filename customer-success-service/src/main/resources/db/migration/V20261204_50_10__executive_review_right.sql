-- What gives a partner executive reviews: its entitlement, whose id is the partner's, and each invitation. Nothing was told
-- of the table before it.
drop table executive_review_right;
create table executive_review_right (
    id         uuid    primary key,
    version    bigint  not null check (version >= 0),
    partner_id uuid,
    holds      boolean not null
);
create index executive_review_right_of_partner on executive_review_right (partner_id) where holds;

-- A partner's standing at the end of its newest month.
alter table review_fact drop constraint review_fact_kind_check,
    add constraint review_fact_kind_check check (kind in ('TECHNICAL_STRATEGY', 'DECISION_POINT', 'DEAL', 'STANDING'));
