-- Codes of reference data are checked by the domain, not by foreign keys: every write of the suite would lock the same
-- few reference rows. Codes and team are values of the opportunity, so they rest in its row.
create table opportunity (
    id                        uuid           primary key,
    version                   bigint         not null check (version > 0),
    account_id                uuid           not null references account,
    external_source           text,
    external_id               text,
    name                      text           collate "C" not null check (name <> ''),
    geography                 text,
    market                    text,
    stage                     text           not null
        check (stage in ('ENGAGE', 'QUALIFY', 'DESIGN', 'PROPOSE', 'WON', 'LOST')),
    stage_entered_at          timestamptz    not null,
    moves                     integer        not null check (moves > 0),
    engaged_on                date           not null,
    close_date                date,
    closed_on                 date,
    loss_reason               text,
    owner                     text           not null,
    lead_organisation         text           not null check (lead_organisation in ('TECHNOLOGY', 'CONSULTING')),
    origin                    text           not null check (origin in ('FACE_TO_FACE', 'DIGITAL', 'PARTNER')),
    partner_id                uuid,
    currency                  text           not null check (currency ~ '^[A-Z]{3}$'),
    amount                    numeric(19, 4) not null check (amount >= 0),
    offerings                 text[]         not null,
    strategy_codes            text[]         not null,
    use_cases                 text[]         not null,
    team_people               text[]         not null,
    team_roles                text[]         not null
        check (team_roles <@ array ['ATL', 'BTS', 'DTS', 'PTS', 'CE', 'CSM']),
    sponsor                   text,
    technically_qualified_by  text,
    technically_qualified_on  date,
    technical_blocker         text,
    technically_blocked_since date,
    imported                  boolean        not null,
    created_at                timestamptz    not null,
    updated_at                timestamptz    not null,
    constraint opportunity_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint opportunity_external_id_unique unique (external_source, external_id),
    constraint opportunity_closed_on check ((stage in ('WON', 'LOST')) = (closed_on is not null)),
    constraint opportunity_loss_reason check ((stage = 'LOST') = (loss_reason is not null)),
    constraint opportunity_team check (cardinality(team_people) = cardinality(team_roles)),
    constraint opportunity_qualification
        check ((technically_qualified_by is null) = (technically_qualified_on is null)),
    constraint opportunity_blocker check ((technical_blocker is null) = (technically_blocked_since is null))
);

create table opportunity_line (
    id                uuid           primary key,
    opportunity_id    uuid           not null references opportunity on delete cascade,
    position          smallint       not null,
    offering          text           not null,
    family            text           not null,
    quantity          integer        not null check (quantity > 0),
    amount            numeric(19, 4) not null check (amount >= 0),
    partner_portion   numeric(19, 4) check (partner_portion >= 0),
    value_add_portion numeric(19, 4) check (value_add_portion >= 0)
);
create index opportunity_line_of on opportunity_line (opportunity_id, position);

create table opportunity_stage_move (
    opportunity_id            uuid        not null references opportunity,
    number                    integer     not null check (number > 0),
    kind                      text        not null check (kind in
        ('CREATED', 'IMPORTED', 'FORWARD', 'SKIP', 'BACK', 'WON', 'LOST', 'REOPENED')),
    from_stage                text,
    to_stage                  text        not null,
    at                        timestamptz not null,
    by                        text        not null,
    evidence_code             text,
    evidence_on               date,
    evidence_note             text,
    evidence_link             text,
    note                      text,
    reason                    text,
    loss_reason               text,
    seconds_in_previous_stage bigint check (seconds_in_previous_stage >= 0),
    primary key (opportunity_id, number)
);

-- A move happened; nobody edits or deletes it.
create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger opportunity_stage_move_is_immutable
    before update or delete or truncate on opportunity_stage_move
    for each statement execute function refuse_change();
