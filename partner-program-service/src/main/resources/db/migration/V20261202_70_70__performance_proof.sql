-- Licences in production as a partner proves them where telemetry does not; an accepted one counts for ACTIVATE.
create table performance_proof (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    partner_id      uuid        not null references partner,
    subscription_id uuid        not null,
    activated_on    date        not null,
    licences        integer     not null check (licences > 0),
    note            text        not null check (note <> ''),
    link            text        check (link <> ''),
    status          text        not null check (status in ('SUBMITTED', 'ACCEPTED', 'REJECTED')),
    submitted_by    text        not null,
    decided_by      text,
    decision_note   text        check (decision_note <> ''),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint performance_proof_decided check ((status = 'SUBMITTED') = (decided_by is null))
);
create index performance_proof_by_created on performance_proof (created_at, id);
create index performance_proof_of_partner on performance_proof (partner_id, created_at, id);
create index performance_proof_of_subscription on performance_proof (subscription_id) where status = 'ACCEPTED';

-- What is decided of a proof bears on the incentives of its customer.
create function incentives_follow_proofs() returns trigger language plpgsql as
$$
begin
    perform put_incentive_due(
        array(select customer_id from fact_subscription where id = new.subscription_id and not gone), '{}', '{}', now());
    return null;
end
$$;
create trigger incentives_follow_proofs after update on performance_proof
    for each row execute function incentives_follow_proofs();

-- A partner's caller reads its own, and adds one where it is the partner of record and CUSTOMER_SUCCESS_MANAGER today.
create function succeeds_with_subscription(subscription uuid) returns boolean stable parallel safe language sql as
$$ select exists (select from fact_relation r
    where r.subscription_id = subscription and r.partner_id = current_partner() and not r.gone
      and r.association = 'PARTNER_OF_RECORD' and r.engagement_model = 'CUSTOMER_SUCCESS_MANAGER'
      and r.from_day <= current_date and (r.to_day is null or r.to_day >= current_date)) $$;

grant select, insert on performance_proof to partner_caller;
alter table performance_proof enable row level security;
create policy performance_proof_of_all on performance_proof using (true);
create policy performance_proof_of_partner on performance_proof as restrictive to partner_caller
    using (partner_id = current_partner());
create policy performance_proof_added_by_partner on performance_proof as restrictive for insert to partner_caller
    with check (partner_id = current_partner() and status = 'SUBMITTED' and succeeds_with_subscription(subscription_id));

-- What a partner contests of a line, and the answer; our people record it.
create table incentive_dispute (
    id             uuid        primary key,
    version        bigint      not null check (version > 0),
    partner_id     uuid        not null references partner,
    line_id        uuid        not null references incentive_line,
    reason         text        not null check (reason <> ''),
    raised_by      text        not null check (raised_by <> ''),
    status         text        not null check (status in ('OPEN', 'UPHELD', 'REJECTED')),
    answer         text        check (answer <> ''),
    adjusting_line uuid        references incentive_line,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint incentive_dispute_answered check ((status = 'OPEN') = (answer is null)),
    constraint incentive_dispute_adjusts check (adjusting_line is null or status = 'UPHELD')
);
create unique index incentive_dispute_open on incentive_dispute (line_id) where status = 'OPEN';
create index incentive_dispute_by_created on incentive_dispute (created_at, id);
create index incentive_dispute_of_partner on incentive_dispute (partner_id, created_at, id);
create index incentive_dispute_of_line on incentive_dispute (line_id);
create index incentive_dispute_of_adjusting_line on incentive_dispute (adjusting_line) where adjusting_line is not null;

grant select on incentive_dispute to partner_caller;
alter table incentive_dispute enable row level security;
create policy incentive_dispute_of_all on incentive_dispute using (true);
create policy incentive_dispute_of_partner on incentive_dispute as restrictive to partner_caller
    using (partner_id = current_partner());
