-- The groups that each partner was told about: another one that differs by too few customers is not told beside them.
create table benchmark_group (
    id          uuid        primary key,
    partner_id  uuid        not null,
    product     text        not null,
    industry    text,
    segment     text,
    members     uuid[]      not null,
    answered_at timestamptz not null
);
create index benchmark_group_of_partner on benchmark_group (partner_id, product, answered_at);
-- What it was told about them: of one figure and month a partner gets one distribution, whatever comes in late.
create table benchmark_answer (
    group_id    uuid        not null references benchmark_group,
    figure      text        not null,
    kpi         text        not null,
    month       date        not null,
    values      numeric[]   not null,
    answered_at timestamptz not null,
    primary key (group_id, figure, kpi, month)
);
create trigger benchmark_answer_is_immutable
    before update or delete or truncate on benchmark_answer
    for each statement execute function refuse_change();
create trigger benchmark_group_is_immutable
    before update or delete or truncate on benchmark_group
    for each statement execute function refuse_change();
