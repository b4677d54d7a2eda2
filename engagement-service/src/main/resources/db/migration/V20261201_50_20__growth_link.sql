-- Which opportunity comes from which growth candidate of the customer success service; a merge moves the link.
create table growth_link (
    candidate_id         uuid        primary key,
    opportunity_id       uuid        not null references opportunity,
    customer_id          uuid        not null,
    direction            text        not null,
    use_case             text        not null,
    displaced_competitor text,
    created_at           timestamptz not null
);
create index growth_link_of_opportunity on growth_link (opportunity_id, created_at, candidate_id);
