-- A merged opportunity stays with its lines, moves and history, and leads to the one it was merged into; that one is
-- never merged itself: who merges it takes along what had been merged into it.
alter table opportunity
    add merged_into uuid,
    add constraint opportunity_merged_into foreign key (merged_into) references opportunity not valid,
    add constraint opportunity_merged_into_another check (merged_into <> id) not valid;

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
