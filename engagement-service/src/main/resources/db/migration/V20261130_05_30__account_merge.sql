-- Accounts are merged and closed (EN-2, EN-14). One that was merged leads to the one it was merged into, which is never
-- merged itself: who merges that one takes along what had been merged into it.
alter table account
    add column closed_reason text check (closed_reason in ('OUT_OF_BUSINESS', 'ACQUIRED', 'NO_LONGER_A_CLIENT', 'OTHER')),
    add column closed_note   text check (closed_note <> ''),
    add column closed_at     timestamptz,
    add column merged_into   uuid constraint account_merged_into references account,
    add constraint account_closed_whole check ((closed_at is null) = (closed_reason is null)
        and (closed_at is not null or closed_note is null)),
    add constraint account_merged_into_another check (merged_into <> id);
create index account_merged_into on account (merged_into) where merged_into is not null;

create table account_merge (
    merged_id        uuid        primary key references account,
    survivor_id      uuid        not null references account,
    merged_version   bigint      not null check (merged_version > 0),
    survivor_version bigint      not null check (survivor_version > 0),
    records_moved    integer     not null check (records_moved >= 0),
    by               text        not null,
    at               timestamptz not null,
    reason           text        not null check (reason <> ''),
    constraint account_merge_of_two check (merged_id <> survivor_id)
);
create index account_merge_of_survivor on account_merge (survivor_id);
create trigger account_merge_is_immutable
    before update or delete or truncate on account_merge
    for each statement execute function refuse_change();

-- What names its account together with another record of it moves within one transaction: such references are checked
-- at the end of a merge, and at once by all other changes.
alter table opportunity alter constraint opportunity_initiative_is_the_accounts deferrable initially immediate;
alter table engagement alter constraint engagement_previous deferrable initially immediate;
alter table engagement alter constraint engagement_tdp_of_account deferrable initially immediate;
alter table strategic_initiative alter constraint strategic_initiative_tdp_of_account deferrable initially immediate;
alter table transition_document alter constraint transition_document_engagement deferrable initially immediate;

-- An opportunity that waited for a merge of its account is refused as a concurrent change: tried again, its account is
-- found merged.
create or replace function opportunity_place() returns trigger language plpgsql as
$$
declare
    survivor uuid;
begin
    if tg_op = 'INSERT' or new.account_id is distinct from old.account_id then
        select a.merged_into into survivor from account a where a.id = new.account_id for share;
        if survivor is not null then
            raise exception 'account % was merged meanwhile', new.account_id using errcode = 'serialization_failure';
        end if;
    end if;
    select coalesce(new.geography, a.geography), coalesce(new.market, a.market)
    into new.effective_geography, new.effective_market
    from account a where a.id = new.account_id;
    return new;
end
$$;
