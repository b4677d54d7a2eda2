-- An engagement stays on its account: what hangs on it names both, so that nothing of another account is ever linked.
create table engagement (
    id                        uuid        primary key,
    version                   bigint      not null check (version > 0),
    account_id                uuid        not null references account,
    title                     text        collate "C" not null check (title <> ''),
    tdp                       text,
    use_case                  text,
    use_case_code             text,
    offering                  text,
    owner                     text        not null,
    sponsor                   text,
    reference_architecture    text,
    workload                  text,
    workload_in_production_on date,
    loop_number               integer     not null check (loop_number > 0),
    previous_engagement_id    uuid,
    stage                     text        not null
        check (stage in ('UNDERSTAND', 'STRATEGIZE', 'FRAME', 'CO_CREATE', 'DEPLOY', 'SCALE')),
    stage_entered_at          timestamptz not null,
    moves                     integer     not null check (moves > 0),
    created_at                timestamptz not null,
    updated_at                timestamptz not null,
    constraint engagement_on_account unique (id, account_id),
    constraint engagement_subject check (tdp is not null or use_case is not null),
    constraint engagement_loop check ((loop_number = 1) = (previous_engagement_id is null)),
    constraint engagement_previous foreign key (previous_engagement_id, account_id)
        references engagement (id, account_id),
    -- Two who start the next loop for one use case start one.
    constraint engagement_next_loop unique (previous_engagement_id, use_case)
);

create table engagement_opportunity (
    engagement_id  uuid not null references engagement on delete cascade,
    opportunity_id uuid not null references opportunity,
    primary key (engagement_id, opportunity_id)
);
create index engagement_of_opportunity on engagement_opportunity (opportunity_id, engagement_id);

create table engagement_stage_move (
    engagement_id             uuid        not null references engagement,
    number                    integer     not null check (number > 0),
    kind                      text        not null check (kind in ('CREATED', 'NEXT_LOOP', 'FORWARD', 'BACK')),
    from_stage                text,
    to_stage                  text        not null,
    at                        timestamptz not null,
    by                        text        not null,
    reason                    text,
    note                      text,
    met                       jsonb       not null,
    seconds_in_previous_stage bigint check (seconds_in_previous_stage >= 0),
    primary key (engagement_id, number),
    constraint engagement_stage_move_reason check ((kind = 'BACK') = (reason is not null))
);
create trigger engagement_stage_move_is_immutable
    before update or delete or truncate on engagement_stage_move
    for each statement execute function refuse_change();

create index engagement_by_created on engagement (created_at, id);
create index engagement_by_updated on engagement (updated_at, id);
create index engagement_by_stage_entered on engagement (stage_entered_at, id);
create index engagement_of_account_by_created on engagement (account_id, created_at, id);
create index engagement_of_owner_by_created on engagement (owner, created_at, id);
create index engagement_of_stage on engagement (stage, stage_entered_at, id);
