-- By what each partner is entitled to benefits, as last told; what it is on any day follows from tier and edition.
create table entitlement (
    id          uuid        primary key references partner,
    version     bigint      not null check (version > 0),
    tier        text        check (tier in ('PLATINUM', 'GOLD', 'SILVER')),
    provisional boolean     not null,
    edition     integer     not null references program_edition,
    since       date        not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint entitlement_provisional check (not provisional or tier is not null)
);

-- What entitlements follow.
create view entitled_partner with (security_invoker = true) as
    select id from partner;
create view entitling_tier with (security_invoker = true) as
    select partner_id, tier, provisional, reason = 'EXCEPTION' as exceptional, valid_from, valid_until from partner_tier;
create view entitling_edition with (security_invoker = true) as
    select number, effective_date from program_edition;
