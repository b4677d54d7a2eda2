-- What a deal is and where it comes from; locked while it changes. The partner need not be known here yet: an
-- opportunity may name a partner before it is recorded.
create table deal (
    id                  uuid        primary key,
    version             bigint      not null check (version > 0),
    partner_id          uuid,
    opportunity_id      uuid        unique,
    opportunity_version bigint,
    external_source     text,
    external_id         text,
    created_at          timestamptz not null,
    constraint deal_has_a_source check (opportunity_id is not null or external_id is not null),
    constraint deal_opportunity_version check ((opportunity_id is null) = (opportunity_version is null)),
    constraint deal_external_id_whole check ((external_source is null) = (external_id is null))
);
-- The feed's own key. The engagement service vouches for the keys of its opportunities.
create unique index deal_of_feed on deal (external_source, external_id) where opportunity_id is null;
create index deal_by_external_id on deal (external_source, external_id) where opportunity_id is not null;

-- Every state a deal was in, in two times: close_date says when it counts, known_from and known_to when we knew that.
create table deal_state (
    deal_id           uuid           not null references deal,
    version           bigint         not null,
    partner_id        uuid,
    opportunity_id    uuid,
    external_source   text,
    external_id       text,
    name              text           collate "C" not null,
    client            text           collate "C",
    status            text           not null check (status in ('OPEN', 'WON', 'LOST')),
    close_date        date,
    currency          text           not null check (currency ~ '^[A-Z]{3}$'),
    partner_portion   numeric(19, 4) not null,
    value_add_portion numeric(19, 4),
    tcv               numeric(19, 4) not null generated always as (partner_portion + coalesce(value_add_portion, 0)) stored,
    qualifies         boolean        not null generated always as (coalesce(value_add_portion, 0) > 0) stored,
    known_from        timestamptz    not null,
    known_to          timestamptz    not null default 'infinity',
    primary key (deal_id, version),
    constraint deal_state_known check (known_from < known_to)
) with (fillfactor = 90);
-- One partner may have most of the deals. Lists of what is known now and of what was known then read the
-- same ones; a state that is superseded writes to none of them again.
create index deal_state_by_close_date on deal_state (partner_id, close_date, deal_id);
create index deal_state_by_known_from on deal_state (partner_id, known_from, deal_id);
