-- The technical strategy for a client, or for a brand of ours with a partner (EN-3): a draft that is edited, and what was
-- published of it. The counts are of the latest publication: what the engagement loop asks for.
create table technical_strategy (
    id               uuid        primary key,
    version          bigint      not null check (version > 0),
    account_id       uuid        references account,
    partner_id       uuid,
    brand            text        collate "C",
    owner            text        not null check (owner <> ''),
    content          jsonb       not null,
    published_number integer     not null check (published_number >= 0),
    tdp_count        integer     not null check (tdp_count >= 0),
    use_case_count   integer     not null check (use_case_count >= 0),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint technical_strategy_subject
        check ((account_id is null) = (partner_id is not null) and (partner_id is null) = (brand is null)),
    constraint technical_strategy_of_account unique (account_id),
    constraint technical_strategy_of_partner unique (partner_id, brand)
);

create table technical_strategy_version (
    strategy_id  uuid        not null references technical_strategy,
    number       integer     not null check (number > 0),
    owner        text        not null,
    content      jsonb       not null,
    note         text,
    published_by text        not null,
    published_at timestamptz not null,
    primary key (strategy_id, number)
);
create trigger technical_strategy_version_is_immutable
    before update or delete or truncate on technical_strategy_version
    for each statement execute function refuse_change();
