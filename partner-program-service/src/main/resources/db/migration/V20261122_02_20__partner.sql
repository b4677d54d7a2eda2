-- A partner's caller is bound to its own rows: every transaction in its name sets app.partner_id. Policies bind the
-- runtime role, not the owner that migrates. They are cases, for an "or" is planned as if it left one row in hundreds.
create function current_partner() returns uuid stable parallel safe language sql as
$$ select nullif(current_setting('app.partner_id', true), '')::uuid $$;

create table partner (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    name             text        not null check (name <> ''),
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

alter table partner enable row level security;
create policy partner_itself on partner
    using (case when (select current_partner()) is null then true else id = (select current_partner()) end);

alter table partner_transition enable row level security;
create policy partner_transition_of_partner on partner_transition
    using (case when (select current_partner()) is null then true else partner_id = (select current_partner()) end);
