-- The ledger. A line is one transfer between two accounts, so each balances by itself; no line ever changes. What a partner earns
-- is credited to ACCRUED or ADJUSTED and comes out of COST; a payment moves it to PAID.
create table incentive_line (
    id              uuid           primary key,
    partner_id      uuid           not null,
    kind            text           check (kind in ('LAND', 'ADOPTION_REBATE', 'ACTIVATE', 'ADOPT', 'EXPAND', 'RENEWAL')),
    entry           text           not null check (entry in ('ACCRUAL', 'ADJUSTMENT', 'PAYMENT')),
    debit           text           not null check (debit in ('COST', 'ACCRUED', 'ADJUSTED', 'PAID')),
    credit          text           not null check (credit in ('COST', 'ACCRUED', 'ADJUSTED', 'PAID')),
    amount          numeric(19, 4) not null check (amount > 0),
    currency        text           not null check (currency ~ '^[A-Z]{3}$'),
    scope           uuid           not null,
    subject         text           collate "C" not null check (subject <> ''),
    customer_id     uuid,
    subscription_id uuid,
    earned_on       date           not null,
    quarter         text           not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    payable_in      text           not null check (payable_in ~ '^\d{4}-Q[1-4]$'),
    rule_version    bigint         not null,
    explanation     jsonb          not null,
    posted_at       timestamptz    not null,
    constraint incentive_line_accounts check (debit <> credit),
    constraint incentive_line_entry check ((entry = 'ACCRUAL' and debit = 'COST' and credit = 'ACCRUED')
        or (entry = 'ADJUSTMENT' and 'COST' in (debit, credit) and 'ADJUSTED' in (debit, credit))
        or (entry = 'PAYMENT' and 'PAID' in (debit, credit) and 'COST' not in (debit, credit))),
    constraint incentive_line_kind check (kind is not null or entry = 'PAYMENT')
);
create index incentive_line_of_scope on incentive_line (scope);
create index incentive_line_of_partner on incentive_line (partner_id, posted_at, id);
create index incentive_line_by_posting on incentive_line (posted_at, id);
create index incentive_line_of_subscription on incentive_line (subscription_id, posted_at, id);
-- One accrual for what is earned; what follows are adjustments.
create unique index incentive_line_accrued_once on incentive_line (subject, partner_id, currency, quarter) where entry = 'ACCRUAL';
create unique index incentive_line_paid_once on incentive_line (subject, partner_id, currency, debit, credit) where entry = 'PAYMENT';
create trigger incentive_line_is_immutable before update or delete or truncate on incentive_line
    for each statement execute function refuse_change();

-- What a line adds to what is owed to the partner; negative when it takes back, or pays.
create function owed_by(credit text, amount numeric) returns numeric immutable parallel safe language sql as
$$ select case when credit in ('ACCRUED', 'ADJUSTED') then amount else -amount end $$;

grant select on incentive_line to partner_caller;
alter table incentive_line enable row level security;
create policy incentive_line_of_all on incentive_line using (true);
create policy incentive_line_of_partner on incentive_line as restrictive to partner_caller using (partner_id = current_partner());
