-- Handoffs of any template, with or without a transition document. Those that are stored were opened by documents and keep
-- what was decided on them; what was given, done and confirmed is recorded from now on.
alter table handoff rename column customer_success_manager to receiver;
alter table handoff
    drop constraint handoff_template_check,
    drop constraint handoff_status_check,
    drop constraint handoff_decided,
    drop constraint handoff_returned,
    alter column document_id drop not null,
    alter column document_version drop not null,
    alter column account_id drop not null,
    add column template_version integer not null default 1,
    add column kind text not null default 'GENERIC' check (kind in ('GENERIC', 'SPECIFIC')),
    add column customer_id uuid references customer,
    add column subscription_id uuid references subscription,
    add column feature text collate "C" check (feature <> ''),
    add column barrier_id uuid,
    add column sender text check (sender <> ''),
    add column receiver_partner uuid,
    add column information jsonb not null default '{}',
    add column steps jsonb not null default '{}',
    add column confirmations jsonb not null default '{}',
    add column closed_on date,
    add column due_on date,
    add column overdue_since date,
    add column decided_by text,
    add column completed_at timestamptz,
    add column completed_by text;
alter table handoff
    alter column template_version drop default,
    alter column kind drop default,
    alter column information drop default,
    alter column steps drop default,
    alter column confirmations drop default,
    add constraint handoff_status_check
        check (status in ('INITIATED', 'IN_REVIEW', 'ACCEPTED', 'RETURNED', 'COMPLETED')),
    add constraint handoff_of_template foreign key (template, template_version)
        references handoff_template (code, version),
    add constraint handoff_document_whole check ((document_id is null) = (document_version is null)),
    add constraint handoff_subject check (num_nonnulls(customer_id, account_id) > 0),
    add constraint handoff_decided check ((status in ('ACCEPTED', 'RETURNED', 'COMPLETED')) = (decided_at is not null)),
    add constraint handoff_returned check ((status = 'RETURNED') = (return_reason is not null)),
    add constraint handoff_completed check ((status = 'COMPLETED') = (completed_at is not null)
        and (completed_at is null) = (completed_by is null));

-- The customer of an account, also of one that was merged into it.
create view customer_of_account with (security_invoker = true) as
    select a.id as account_id, c.id as customer_id
    from engagement_account a join customer c on c.account_id = coalesce(a.merged_into, a.id);
update handoff h set customer_id = c.customer_id from customer_of_account c where c.account_id = h.account_id;

-- One handoff from sales without a document for each opportunity; the document that comes later joins it.
create unique index handoff_of_won_once on handoff (opportunity_id)
    where template = 'SALES_TO_CUSTOMER_SUCCESS' and document_id is null;
-- One open handoff of a barrier for each subscription and feature.
create unique index handoff_of_feature_once on handoff (subscription_id, feature)
    where template = 'ADOPTION_BARRIER' and feature is not null and status <> 'COMPLETED';
create index handoff_of_customer_by_initiated on handoff (customer_id, initiated_at, id);
create index handoff_of_subscription on handoff (subscription_id) where subscription_id is not null;
create index handoff_of_sender on handoff (sender, due_on) where status not in ('ACCEPTED', 'COMPLETED');
create index handoff_of_receiver_partner on handoff (receiver_partner) where receiver_partner is not null;
-- Handoffs that are to be accepted by a day and were not told of as overdue.
create index handoff_due on handoff (due_on, id)
    where due_on is not null and overdue_since is null and status in ('INITIATED', 'IN_REVIEW', 'RETURNED');

-- Opportunities that were won, whatever handoff they have: the day from which a handoff is due.
create table handoff_deal (
    opportunity_id uuid   primary key,
    version        bigint not null,
    closed_on      date,
    partner_id     uuid,
    bought         text
);

-- A partner reads the handoffs of which it is the receiver, for customers whose partner of record it is, and as their
-- customer success manager it accepts, returns and carries out.
grant select, update on handoff to partner_caller;
alter table handoff enable row level security;
create policy handoff_of_all on handoff using (true);
create policy handoff_of_partner on handoff as restrictive to partner_caller
    using (receiver_partner = current_partner() and holds_customer(customer_id)
        and (subscription_id is null or holds_subscription(subscription_id)));
create policy handoff_changed_by_partner on handoff as restrictive for update to partner_caller
    using (manages_customer(customer_id) and (subscription_id is null or manages_subscription(subscription_id)));

create view held_handoff with (security_invoker = true) as
    select id, template, kind, status, customer_id, account_id, opportunity_id, subscription_id, feature, sender, receiver,
           receiver_partner, due_on, overdue_since, decided_at, completed_at
    from handoff;
grant select on held_handoff to partner_caller;
