-- How somebody rated the relationship with a partner. The newest holds; none is ever changed.
create table relationship_rating (
    id         uuid        primary key,
    partner_id uuid        not null references partner,
    rating     text        not null check (rating in ('GREEN', 'AMBER', 'RED')),
    comment    text        check (comment <> ''),
    figures    jsonb,
    rated_by   text        not null,
    rated_at   timestamptz not null
);
create index relationship_rating_of_partner on relationship_rating (partner_id, rated_at, id);
create trigger relationship_rating_is_immutable before update or delete or truncate on relationship_rating
    for each statement execute function refuse_change();

-- A partner's caller reads the ratings of its own relationship; the comment is left out of its answers.
grant select on relationship_rating to partner_caller;
alter table relationship_rating enable row level security;
create policy relationship_rating_of_all on relationship_rating using (true);
create policy relationship_rating_of_partner on relationship_rating as restrictive to partner_caller
    using (partner_id = current_partner());
