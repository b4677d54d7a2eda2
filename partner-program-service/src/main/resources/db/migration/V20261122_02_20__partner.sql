create table partner (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    name             text        collate "C" not null check (name <> ''),
    external_source  text,
    external_id      text,
    status           text        not null check (status in ('PROSPECT', 'INVITED', 'PARTICIPATING', 'SUSPENDED', 'REMOVED')),
    engagement_model text        not null check (engagement_model in ('SALES_AGENT', 'CUSTOMER_SUCCESS_MANAGER')),
    geographies      text[]      not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint partner_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint partner_external_id_unique unique (external_source, external_id)
);
create index partner_by_name on partner (name, id);
create index partner_by_created on partner (created_at, id);
create index partner_by_update on partner (updated_at, id);

create table partner_transition (
    partner_id          uuid        not null references partner,
    number              integer     not null check (number > 0),
    from_status         text        not null,
    to_status           text        not null,
    reason              text        not null check (reason <> ''),
    agreement_signed_on date,
    at                  timestamptz not null,
    by                  text        not null,
    primary key (partner_id, number)
);

-- A transition happened; nobody edits or deletes it.
create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger partner_transition_is_immutable
    before update or delete or truncate on partner_transition
    for each statement execute function refuse_change();

-- A partner's caller reads itself and what it went through. A policy lets all rows through, and a restrictive one narrows
-- partner_caller to its own.
grant select on partner, partner_transition to partner_caller;

alter table partner enable row level security;
create policy partner_of_all on partner using (true);
create policy partner_itself on partner as restrictive to partner_caller using (id = current_partner());

alter table partner_transition enable row level security;
create policy partner_transition_of_all on partner_transition using (true);
create policy partner_transition_of_partner on partner_transition as restrictive to partner_caller
    using (partner_id = current_partner());
