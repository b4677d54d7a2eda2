-- Technical work on an opportunity. Its status follows from what is recorded, never from today, so it can be kept: the
-- last check says how. The account of its opportunity is kept with it, so that an account's newest work is read from one
-- index: it is no fact of its own, a trigger keeps it.
create table activity (
    id                   uuid        primary key,
    version              bigint      not null check (version > 0),
    opportunity_id       uuid        not null references opportunity,
    type                 text        not null check (type in
        ('CLIENT_BRIEFING', 'CUSTOM_DEMO', 'TECHNICAL_ARCHITECTURE', 'WORKSHOP', 'PROOF_OF_VALUE', 'MVP')),
    workshop_kind        text        check (workshop_kind in
        ('DESIGN_THINKING', 'ENABLEMENT_LAB', 'VALUE_ASSESSMENT', 'MATURITY_ASSESSMENT', 'PILOT_SCOPING')),
    subject              text        not null check (subject <> ''),
    source               text        not null check (source in ('TECH_SALES', 'CLIENT_ENGINEERING')),
    counts_as_pilot      boolean     not null,
    l30                  text,
    technical_seller     text        not null,
    team                 text[]      not null,
    planned_start        date,
    planned_end          date,
    actual_start         date,
    actual_end           date,
    status               text        not null,
    outcome              text        check (outcome in ('PROGRESSED', 'NOT_PROGRESSED')),
    cancelled_on         date,
    cancelled_by         text,
    cancellation_reason  text,
    success_criteria     text,
    client_participation text,
    agreed_use_case      text,
    committed_ours       text[]      not null,
    committed_clients    text[]      not null,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    account_id           uuid        not null,
    constraint activity_workshop_kind check ((type = 'WORKSHOP') = (workshop_kind is not null)),
    constraint activity_pilot check (not counts_as_pilot or type in ('PROOF_OF_VALUE', 'MVP')),
    constraint activity_planned_order check (planned_end >= planned_start),
    constraint activity_actual_order check (actual_end >= actual_start),
    constraint activity_ends_after_start check (actual_end is null or actual_start is not null),
    constraint activity_cancellation check (num_nulls(cancelled_on, cancelled_by, cancellation_reason) in (0, 3)),
    constraint activity_outcome check (outcome is null or status = 'COMPLETED'),
    constraint activity_status check (status = case
        when cancelled_on is not null then 'CANCELLED'
        when actual_end is not null then 'COMPLETED'
        when actual_start is not null then 'IN_PROGRESS'
        else 'PLANNED' end)
);

create index activity_by_created on activity (created_at, id);
create index activity_by_updated on activity (updated_at, id);
create index activity_by_planned_start on activity (planned_start, id);
create index activity_of_opportunity_by_created on activity (opportunity_id, created_at, id);
create index activity_of_account on activity (account_id, created_at, id);
create index activity_of_seller_by_created on activity (technical_seller, created_at, id);
create index activity_of_seller_by_planned_start on activity (technical_seller, planned_start, id);
create index activity_of_team on activity using gin (team);

-- A partner reads the activities of its own opportunities.
grant select on activity to partner_caller;

alter table activity enable row level security;
create policy activity_of_all on activity using (true);
create policy activity_of_partner on activity as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));

-- The account that an activity is of.
create function activity_follows_opportunity() returns trigger language plpgsql as
$$
begin
    update activity set account_id = new.account_id where opportunity_id = new.id;
    return null;
end
$$;
create trigger activity_follows_opportunity after update on opportunity for each row
    when (old.account_id <> new.account_id)
    execute function activity_follows_opportunity();
