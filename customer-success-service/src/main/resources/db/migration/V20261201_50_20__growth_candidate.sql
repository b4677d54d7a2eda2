-- How the opportunities of the engagement service stand, as last told: a candidate finds its outcome whatever event came
-- first. One that was merged leads to the survivor, which is never merged itself.
create table followed_opportunity (
    id          uuid   primary key,
    version     bigint not null check (version >= 0),
    stage       text,
    closed_on   date,
    merged_into uuid
);
create index followed_opportunity_merged_into on followed_opportunity (merged_into) where merged_into is not null;

create table growth_candidate (
    id                   uuid        primary key,
    version              bigint      not null check (version > 0),
    customer_id          uuid        not null references customer,
    subscription_id      uuid        references subscription,
    direction            text        not null
        check (direction in ('GROW_ENTITLEMENT', 'ADJACENT_OFFERING', 'BURN_DOWN', 'OTHER_LINE_OF_BUSINESS')),
    use_case             text        not null check (use_case <> ''),
    product              text        check (product <> ''),
    product_family       text        check (product_family <> ''),
    line_of_business     text        check (line_of_business <> ''),
    expected_value       jsonb,
    reason               text        not null check (reason <> ''),
    insight_source       text        not null check (insight_source in ('VENDOR', 'PARTNER', 'CLIENT')),
    insight_by           text,
    displaced_competitor text        check (displaced_competitor <> ''),
    partner_id           uuid,
    added_by             text        not null,
    priority             text        check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    status               text        not null check (status in ('OPEN', 'PROPOSED', 'WON', 'LOST', 'DROPPED')),
    opportunity_id       uuid,
    account_id           uuid,
    opportunity_name     text,
    opportunity_owner    text,
    lead_organisation    text        check (lead_organisation in ('TECHNOLOGY', 'CONSULTING')),
    engaged_on           date,
    close_date           date,
    proposed_by          text,
    proposed_at          timestamptz,
    closed_on            date,
    dropped_reason       text        check (dropped_reason <> ''),
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint growth_candidate_proposed check (num_nulls(opportunity_id, account_id, opportunity_name, opportunity_owner,
        lead_organisation, engaged_on, proposed_by, proposed_at) in (0, 8)
        and (status not in ('PROPOSED', 'WON', 'LOST') or opportunity_id is not null)
        and (status <> 'OPEN' or opportunity_id is null)),
    constraint growth_candidate_dropped check ((status = 'DROPPED') = (dropped_reason is not null)),
    constraint growth_candidate_closed check (status in ('WON', 'LOST') or closed_on is null)
);
create index growth_candidate_by_created on growth_candidate (created_at, id);
create index growth_candidate_by_updated on growth_candidate (updated_at, id);
create index growth_candidate_of_customer_by_created on growth_candidate (customer_id, created_at, id);
create index growth_candidate_of_subscription_by_created on growth_candidate (subscription_id, created_at, id)
    where subscription_id is not null;
create index growth_candidate_of_status_by_created on growth_candidate (status, created_at, id);
create index growth_candidate_of_partner_by_created on growth_candidate (partner_id, created_at, id)
    where partner_id is not null;
create index growth_candidate_of_opportunity on growth_candidate (opportunity_id) where opportunity_id is not null;

grant select, insert, update on growth_candidate to partner_caller;
alter table growth_candidate enable row level security;
create policy growth_candidate_of_all on growth_candidate using (true);
create policy growth_candidate_of_partner on growth_candidate as restrictive to partner_caller
    using (is_of_partner(customer_id, subscription_id, partner_id));
create policy growth_candidate_begun_by_partner on growth_candidate as restrictive for insert to partner_caller
    with check (is_written_by_partner(customer_id, subscription_id, partner_id));
create policy growth_candidate_changed_by_partner on growth_candidate as restrictive for update to partner_caller
    using (is_written_by_partner(customer_id, subscription_id, partner_id));

-- What other features read: what waits to be proposed, and what was won.
create view growth_candidate_open with (security_invoker = true) as
    select id, customer_id, subscription_id, direction, use_case, priority, partner_id, created_at
    from growth_candidate where status = 'OPEN';
create view growth_won with (security_invoker = true) as
    select id as candidate_id, customer_id, subscription_id, direction, use_case, product, partner_id, opportunity_id,
           closed_on as won_on, (expected_value ->> 'amount')::numeric as amount, expected_value ->> 'currency' as currency,
           displaced_competitor
    from growth_candidate where status = 'WON';
grant select on growth_candidate_open, growth_won to partner_caller;
