-- Technology decision points of accounts with a life of their own (EN-16). What refers to one names the account, too, so
-- that it is never another account's.
create table decision_point (
    id                   uuid        primary key,
    version              bigint      not null check (version > 0),
    account_id           uuid        not null references account,
    name                 text        collate "C" not null check (name <> ''),
    description          text,
    owner                text        not null,
    use_cases            text[]      not null,
    competing_technology text,
    status               text        not null check (status in ('IDENTIFIED', 'LANDED', 'EXPANDED', 'LOST')),
    status_since         timestamptz not null,
    expansions           integer     not null check (expansions >= 0),
    moves                integer     not null check (moves > 0),
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint decision_point_on_account unique (id, account_id)
);
create index decision_point_by_created on decision_point (created_at, id);
create index decision_point_by_updated on decision_point (updated_at, id);
create index decision_point_of_account_by_created on decision_point (account_id, created_at, id);
create index decision_point_of_owner_by_created on decision_point (owner, created_at, id);

create table decision_point_opportunity (
    decision_point_id uuid not null references decision_point on delete cascade,
    opportunity_id    uuid not null references opportunity,
    primary key (decision_point_id, opportunity_id)
);
create index decision_point_of_opportunity on decision_point_opportunity (opportunity_id, decision_point_id);

create table decision_point_move (
    decision_point_id    uuid        not null references decision_point,
    number               integer     not null check (number > 0),
    from_status          text,
    to_status            text        not null,
    at                   timestamptz not null,
    by                   text        not null,
    proof_kind           text        check (proof_kind in
        ('WON_OPPORTUNITY', 'CLIENT_DECISION', 'WORKLOAD_IN_PRODUCTION')),
    proof_opportunity_id uuid,
    proof_engagement_id  uuid,
    proof_on             date,
    reason               text,
    note                 text,
    primary key (decision_point_id, number),
    constraint decision_point_move_is_proven check ((to_status in ('LANDED', 'EXPANDED')) = (proof_kind is not null)),
    constraint decision_point_move_has_reason check (to_status <> 'LOST' or reason is not null)
);
create trigger decision_point_move_is_immutable
    before update or delete or truncate on decision_point_move
    for each statement execute function refuse_change();

alter table engagement
    add column tdp_id uuid,
    add constraint engagement_tdp_of_account foreign key (tdp_id, account_id) references decision_point (id, account_id),
    drop constraint engagement_subject,
    add constraint engagement_subject check (tdp is not null or tdp_id is not null or use_case is not null);
alter table strategic_initiative
    add column tdp_id uuid,
    add constraint strategic_initiative_tdp_of_account
        foreign key (tdp_id, account_id) references decision_point (id, account_id);
