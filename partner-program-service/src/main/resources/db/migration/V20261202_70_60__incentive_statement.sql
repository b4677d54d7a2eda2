-- What a partner is told of a quarter. Issued once, it is frozen: a line belongs to one statement, and later lines to a later one.
create table incentive_payout (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    number     text        collate "C" not null constraint incentive_payout_number unique check (number <> ''),
    quarter    text        not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    paid_on    date        not null,
    payments   jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index incentive_payout_by_created on incentive_payout (created_at, id);

create table incentive_statement (
    id         uuid        primary key,
    version    bigint      not null check (version > 0),
    partner_id uuid        not null references partner,
    quarter    text        not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    status     text        not null check (status in ('ISSUED', 'PAID')),
    lines      integer     not null check (lines >= 0),
    totals     jsonb       not null,
    payout_id  uuid        references incentive_payout,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint incentive_statement_once unique (partner_id, quarter),
    constraint incentive_statement_paid check ((status = 'PAID') = (payout_id is not null))
);
create index incentive_statement_by_created on incentive_statement (created_at, id);
create index incentive_statement_of_partner on incentive_statement (partner_id, created_at, id);
create index incentive_statement_of_payout on incentive_statement (payout_id) where payout_id is not null;
create index incentive_statement_to_pay on incentive_statement (quarter) where status = 'ISSUED';

create table incentive_statement_line (
    line_id      uuid primary key references incentive_line,
    statement_id uuid not null references incentive_statement
);
create index incentive_statement_line_of_statement on incentive_statement_line (statement_id);
create trigger incentive_statement_line_is_immutable before update or delete or truncate on incentive_statement_line
    for each statement execute function refuse_change();

-- Each line with the statement that it is in; null while it is in none.
create view incentive_posting with (security_invoker = true) as
select l.*, s.statement_id
from incentive_line l left join incentive_statement_line s on s.line_id = l.id;

-- A partner's caller reads its own statements.
grant select on incentive_statement, incentive_statement_line, incentive_posting to partner_caller;
alter table incentive_statement enable row level security;
create policy incentive_statement_of_all on incentive_statement using (true);
create policy incentive_statement_of_partner on incentive_statement as restrictive to partner_caller
    using (partner_id = current_partner());
alter table incentive_statement_line enable row level security;
create policy incentive_statement_line_of_all on incentive_statement_line using (true);
create policy incentive_statement_line_of_partner on incentive_statement_line as restrictive to partner_caller
    using (exists (select from incentive_statement s where s.id = statement_id));
