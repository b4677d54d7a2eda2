-- Codes of reference data are checked by the domain, not by foreign keys: every write of the suite would lock the same
-- few reference rows. Codes and team are values of the opportunity, so they rest in its row. So does where it counts: where
-- its seller books it, or else where its account is; triggers keep it. One that was merged leads to the one it was merged
-- into, which is never merged itself: who merges that one takes along what had been merged into it.
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
    initiative_id             uuid,
    counterpart_id            uuid           constraint opportunity_counterpart references opportunity,
    effective_geography       text,
    effective_market          text,
    merged_into               uuid           constraint opportunity_merged_into references opportunity,
    constraint opportunity_external_id_whole check ((external_source is null) = (external_id is null)),
    constraint opportunity_external_id_unique unique (external_source, external_id),
    constraint opportunity_closed_on check ((stage in ('WON', 'LOST')) = (closed_on is not null)),
    constraint opportunity_loss_reason check ((stage = 'LOST') = (loss_reason is not null)),
    constraint opportunity_team check (cardinality(team_people) = cardinality(team_roles)),
    constraint opportunity_qualification
        check ((technically_qualified_by is null) = (technically_qualified_on is null)),
    constraint opportunity_blocker check ((technical_blocker is null) = (technically_blocked_since is null)),
    constraint opportunity_initiative_is_the_accounts foreign key (initiative_id, account_id)
        references strategic_initiative (id, account_id),
    constraint opportunity_counterpart_is_another check (counterpart_id <> id),
    constraint opportunity_merged_into_another check (merged_into <> id)
);

-- Lists show only what was not merged.
create index opportunity_by_created on opportunity (created_at, id) where merged_into is null;
create index opportunity_by_updated on opportunity (updated_at, id) where merged_into is null;
create index opportunity_by_close_date on opportunity (close_date, id) where merged_into is null;
create index opportunity_of_account_by_created on opportunity (account_id, created_at, id);
create index opportunity_of_owner_by_created on opportunity (owner, created_at, id) where merged_into is null;
create index opportunity_of_stage_by_close_date on opportunity (stage, close_date, id) where merged_into is null;
create index opportunity_of_team on opportunity using gin (team_people);
-- With the accounts, of which a partner sees those that its opportunities are of.
create index opportunity_of_partner_by_created on opportunity (partner_id, created_at, id) include (account_id)
    where partner_id is not null;

create index opportunity_of_counterpart on opportunity (counterpart_id, id) where counterpart_id is not null;
create index opportunity_merged_into on opportunity (merged_into) where merged_into is not null;
-- Likely twins are looked for among an account's open opportunities, by their planned close.
create index opportunity_open_of_account on opportunity (account_id, close_date)
    where closed_on is null and merged_into is null;

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

create table opportunity_merge (
    merged_id        uuid        primary key references opportunity,
    survivor_id      uuid        not null references opportunity,
    merged_version   bigint      not null check (merged_version > 0),
    survivor_version bigint      not null check (survivor_version > 0),
    lines_taken      integer     not null check (lines_taken >= 0),
    by               text        not null,
    at               timestamptz not null,
    reason           text        not null check (reason <> ''),
    constraint opportunity_merge_of_two check (merged_id <> survivor_id)
);
create index opportunity_merge_of_survivor on opportunity_merge (survivor_id);
create trigger opportunity_merge_is_immutable
    before update or delete or truncate on opportunity_merge
    for each statement execute function refuse_change();

-- Only a new opportunity of an account makes a change of the account wait. One that was the account's before is locked by
-- its own row: whoever changes the account waits for it, while it never waits for the account.
create function opportunity_place() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' or new.account_id is distinct from old.account_id then
        perform from account a where a.id = new.account_id for share;
    end if;
    select coalesce(new.geography, a.geography), coalesce(new.market, a.market)
    into new.effective_geography, new.effective_market
    from account a where a.id = new.account_id;
    return new;
end
$$;
create trigger opportunity_has_a_place before insert on opportunity
    for each row execute function opportunity_place();
create trigger opportunity_changes_its_place before update on opportunity
    for each row when ((new.account_id, new.geography, new.market) is distinct from (old.account_id, old.geography, old.market))
    execute function opportunity_place();

-- All its opportunities are locked first, in the order of their ids: one that is edited at this moment is then seen as
-- it has become.
create function opportunities_follow_accounts() returns trigger language plpgsql as
$$
declare
    moved uuid[];
begin
    select array_agg(a.id) into moved
    from account_after a join account_before b on b.id = a.id
    where (a.geography, a.market) is distinct from (b.geography, b.market);
    if moved is not null then
        perform from opportunity o where o.account_id = any(moved) order by o.id for no key update;
        update opportunity o
        set effective_geography = coalesce(o.geography, a.geography), effective_market = coalesce(o.market, a.market)
        from account_after a
        where o.account_id = a.id and a.id = any(moved)
          and (o.effective_geography, o.effective_market)
              is distinct from (coalesce(o.geography, a.geography), coalesce(o.market, a.market));
    end if;
    return null;
end
$$;
create trigger account_leads_its_opportunities after update on account
    referencing old table as account_before new table as account_after
    for each statement execute function opportunities_follow_accounts();
