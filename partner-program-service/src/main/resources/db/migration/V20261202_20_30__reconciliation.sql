-- A partner's own pipeline compared with our deals of it (PP-6).
create extension if not exists pg_trgm;

-- A client's name without case, punctuation and legal form, as names are compared. A name that is nothing else stays.
create function client_key(name text) returns text language sql immutable parallel safe as
$$
    select coalesce(nullif(trim(regexp_replace(
        words, ' (?:(?:inc|corp|corporation|gmbh|ag|ltd|limited|llc|llp|plc|co|company|sa|se|bv|nv|kg|spa|srl|ab|as|oy) )+',
        ' ', 'g')), ''), nullif(trim(words), ''))
    from (values (' ' || regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g') || ' ')) as n (words)
$$;

create table deal_pair (
    id                    uuid           primary key,
    version               bigint         not null check (version > 0),
    partner_id            uuid           not null references partner,
    own_deal_id           uuid           not null references own_deal,
    deal_id               uuid           not null references deal,
    found_by              text           not null
        check (found_by in ('REGISTRATION_NUMBER', 'EXTERNAL_ID', 'SIMILARITY', 'PERSON')),
    score                 numeric(5, 4)  not null check (score between 0 and 1),
    client_similarity     numeric(5, 4)  not null check (client_similarity between 0 and 1),
    offering_similarity   numeric(5, 4)  not null check (offering_similarity between 0 and 1),
    amount_closeness      numeric(5, 4)  not null check (amount_closeness between 0 and 1),
    close_date_closeness  numeric(5, 4)  not null check (close_date_closeness between 0 and 1),
    decision              text           check (decision in ('CONFIRMED', 'PARTED')),
    decided_by            text,
    decided_at            timestamptz,
    note                  text           check (note <> ''),
    constraint deal_pair_once unique (own_deal_id, deal_id),
    constraint deal_pair_decided check (num_nulls(decision, decided_by, decided_at) in (0, 3))
);
-- Every deal of either side is in one pair at most, and so in exactly one group.
create unique index deal_pair_of_own_deal on deal_pair (own_deal_id) where decision is distinct from 'PARTED';
create unique index deal_pair_of_deal on deal_pair (deal_id) where decision is distinct from 'PARTED';
create index deal_pair_of_partner on deal_pair (partner_id);

-- Both sides as they are matched.
create view own_deal_to_match as
    select o.id, o.partner_id, upper(regexp_replace(o.registration_number, '[^[:alnum:]]+', '', 'g')) as number,
           o.external_source || ' ' || o.external_id as key, client_key(o.client) as client,
           lower(coalesce(o.offering, o.name)) as title, o.currency, o.amount, o.close_date
    from own_deal o;
create view deal_to_match as
    select s.deal_id as id, s.partner_id, null::text as number, s.external_source || ' ' || s.external_id as key,
           client_key(s.client) as client, lower(s.name) as title, s.currency, s.partner_portion as amount, s.close_date
    from deal_state s where s.known_to = 'infinity';

-- Each deal of either side in its one group, as both are now. Pairs are found from time to time; states and amounts are always
-- those of the rows.
create view reconciled_deal with (security_invoker = true) as
    select o.id, o.partner_id,
           case when s.deal_id is null then 'MISSING_ON_OUR_SIDE'
                when s.currency = o.currency and s.partner_portion = o.amount then 'MATCHED'
                else 'AMOUNT_DIFFERS' end as state,
           o.id as own_deal_id, o.external_source as own_source, o.external_id as own_key, o.name as own_name,
           o.client as own_client, o.status as own_status, o.close_date as own_close_date, o.amount as own_amount,
           o.currency as own_currency, s.deal_id, s.name as deal_name, s.client as deal_client, s.status as deal_status,
           s.close_date as deal_close_date, s.partner_portion as deal_amount, s.currency as deal_currency,
           coalesce(o.close_date, s.close_date) as close_date,
           p.found_by, p.score, p.client_similarity, p.offering_similarity, p.amount_closeness, p.close_date_closeness,
           p.decision, p.decided_by, p.decided_at, p.note
    from own_deal o
        left join (deal_pair p join deal_state s on s.deal_id = p.deal_id and s.known_to = 'infinity'
                       and s.partner_id = p.partner_id)
            on p.own_deal_id = o.id and p.partner_id = o.partner_id and p.decision is distinct from 'PARTED'
    union all
    select s.deal_id, s.partner_id, 'MISSING_ON_THEIR_SIDE', null, null, null, null, null, null, null, null, null,
           s.deal_id, s.name, s.client, s.status, s.close_date, s.partner_portion, s.currency, s.close_date,
           null, null, null, null, null, null, null, null, null, null
    from deal_state s
    where s.known_to = 'infinity' and s.partner_id is not null
      and not exists (select from deal_pair p join own_deal o on o.id = p.own_deal_id and o.partner_id = s.partner_id
                      where p.deal_id = s.deal_id and p.partner_id = s.partner_id and p.decision is distinct from 'PARTED');

-- All deals of each side, for its totals.
create view own_deal_side with (security_invoker = true) as select partner_id, currency, amount from own_deal;
create view deal_side with (security_invoker = true) as
    select partner_id, currency, partner_portion as amount from deal_state where known_to = 'infinity';

grant select on deal_pair, reconciled_deal, own_deal_side, deal_side to partner_caller;
alter table deal_pair enable row level security;
create policy deal_pair_of_all on deal_pair using (true);
create policy deal_pair_of_partner on deal_pair as restrictive to partner_caller using (partner_id = current_partner());

-- Partners whose deals were written on either side since they were compared. Rows are only added, so that no writer waits for
-- another or for a comparison.
create table reconciliation_due (
    id         bigint      generated always as identity primary key,
    partner_id uuid        not null,
    due_at     timestamptz not null default clock_timestamp()
);
create index reconciliation_due_of_partner on reconciliation_due (partner_id, due_at);

-- When each partner was compared last, and what it took.
create table reconciliation_run (
    partner_id  uuid        primary key references partner,
    compared_at timestamptz not null,
    pairs       bigint      not null
);
grant select on reconciliation_run to partner_caller;
alter table reconciliation_run enable row level security;
create policy reconciliation_run_of_all on reconciliation_run using (true);
create policy reconciliation_run_of_partner on reconciliation_run as restrictive to partner_caller
    using (partner_id = current_partner());

create function reconcile_own_deals() returns trigger language plpgsql security definer set search_path = public as
$$
begin
    insert into reconciliation_due (partner_id) select distinct partner_id from written;
    return null;
end
$$;
create trigger own_deal_posted after insert on own_deal
    referencing new table as written for each statement execute function reconcile_own_deals();
create trigger own_deal_changed after update on own_deal
    referencing new table as written for each statement execute function reconcile_own_deals();

create function reconcile_deals() returns trigger language plpgsql as
$$
begin
    insert into reconciliation_due (partner_id)
    select distinct w.partner_id from written w
    where w.partner_id is not null and exists (select from own_deal o where o.partner_id = w.partner_id);
    return null;
end
$$;
create trigger deal_state_known after insert on deal_state
    referencing new table as written for each statement execute function reconcile_deals();
