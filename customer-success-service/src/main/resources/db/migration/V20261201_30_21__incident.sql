-- Incidents of a subscription. While one of severity 1 is open, the band is held.
create table incident (
    id                uuid        primary key,
    version           bigint      not null check (version > 0),
    external_source   text,
    external_id       text,
    subscription_id   uuid        not null references subscription,
    customer_id       uuid        not null references customer,
    severity          integer     not null check (severity between 1 and 4),
    title             text        not null check (title <> ''),
    opened_at         timestamptz not null,
    first_response_at timestamptz,
    closed_at         timestamptz,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint incident_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint incident_external_id_unique unique (external_source, external_id),
    constraint incident_in_order check (first_response_at >= opened_at and closed_at >= opened_at)
);
create index incident_of_subscription on incident (subscription_id, opened_at, id);
create index incident_of_customer on incident (customer_id, opened_at, id);
create index incident_by_opened on incident (opened_at, id);
create index incident_by_updated on incident (updated_at, id);
create index incident_severe_and_open on incident (subscription_id) where severity = 1 and closed_at is null;

create view incident_reported with (security_invoker = true) as
    select id, subscription_id, customer_id, severity, opened_at, first_response_at, closed_at from incident;

create function health_of_incidents_is_due() returns trigger language plpgsql as
$$
begin
    perform health_is_due(array(select subscription_id from changed where severity = 1), false);
    return null;
end
$$;
create trigger incident_inserted_is_scored after insert on incident
    referencing new table as changed for each statement execute function health_of_incidents_is_due();
create function health_of_changed_incidents_is_due() returns trigger language plpgsql as
$$
begin
    perform health_is_due(array(
        select n.subscription_id from changed n join former o on o.id = n.id where 1 in (n.severity, o.severity)), false);
    return null;
end
$$;
create trigger incident_updated_is_scored after update on incident
    referencing new table as changed old table as former
    for each statement execute function health_of_changed_incidents_is_due();

grant select on incident, incident_reported to partner_caller;
alter table incident enable row level security;
create policy incident_of_all on incident using (true);
create policy incident_of_partner on incident as restrictive to partner_caller
    using (exists (select from subscription s where s.id = subscription_id));
