-- The people that a deal-support request brought onto its opportunity's team (EN-9). Who was on the team before has no row.
create table deal_support_team_member (
    request_id uuid not null references deal_support_request,
    person     text not null,
    role       text not null,
    primary key (request_id, person, role)
);
