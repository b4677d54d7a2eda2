create table deal_support_request (
    id             uuid        primary key,
    version        bigint      not null check (version > 0),
    opportunity_id uuid        not null constraint deal_support_request_of_opportunity references opportunity,
    help           text        not null,
    offering       text        not null,
    desired_start  date        not null,
    note           text,
    status         text        not null check (status in
        ('NEW', 'ASSIGNED', 'INTERLOCK_SCHEDULED', 'ACCEPTED', 'DECLINED', 'IN_DELIVERY', 'CLOSED', 'WITHDRAWN')),
    status_since   timestamptz not null,
    moves          integer     not null check (moves >= 0),
    squad_id       uuid        constraint deal_support_request_of_squad references squad,
    interlock_on   date,
    reason         text,
    outcome        text,
    requested_by   text        not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint deal_support_request_squad check (case status
        when 'NEW' then squad_id is null
        when 'WITHDRAWN' then true
        else squad_id is not null end),
    constraint deal_support_request_interlock check (case status
        when 'NEW' then interlock_on is null
        when 'ASSIGNED' then interlock_on is null
        when 'WITHDRAWN' then true
        else interlock_on is not null end),
    constraint deal_support_request_reason check ((status in ('DECLINED', 'WITHDRAWN')) = (reason is not null)),
    constraint deal_support_request_outcome check ((status = 'CLOSED') = (outcome is not null))
);

create index deal_support_request_by_created on deal_support_request (created_at, id);
create index deal_support_request_by_updated on deal_support_request (updated_at, id);
create index deal_support_request_by_desired_start on deal_support_request (desired_start, id);
create index deal_support_request_of_opportunity_by_created on deal_support_request (opportunity_id, created_at, id);
create index deal_support_request_of_squad_by_created on deal_support_request (squad_id, created_at, id)
    where squad_id is not null;
create index deal_support_request_by_status on deal_support_request (status, created_at, id);

create table deal_support_move (
    request_id   uuid        not null references deal_support_request,
    number       integer     not null check (number > 0),
    move         text        not null check (move in
        ('ASSIGN', 'SCHEDULE_INTERLOCK', 'ACCEPT', 'DECLINE', 'START_DELIVERY', 'CLOSE', 'WITHDRAW')),
    from_status  text        not null,
    to_status    text        not null,
    at           timestamptz not null,
    by           text        not null,
    squad_id     uuid        constraint deal_support_move_of_squad references squad,
    overridden   boolean     not null,
    interlock_on date,
    reason       text,
    outcome      text,
    note         text,
    primary key (request_id, number)
);
create index deal_support_move_by_squad on deal_support_move (squad_id) where squad_id is not null;
create trigger deal_support_move_is_immutable
    before update or delete or truncate on deal_support_move
    for each statement execute function refuse_change();

-- For squads, which know nothing else of requests.
create view deal_support_opportunity with (security_invoker = true) as
    select id as request_id, opportunity_id from deal_support_request;

-- A place of a squad, from the assignment that took it until it is free again.
create table squad_place (
    request_id  uuid        not null references deal_support_request,
    number      integer     not null,
    squad_id    uuid        not null constraint squad_place_of_squad references squad,
    taken_at    timestamptz not null,
    released_at timestamptz check (released_at >= taken_at),
    primary key (request_id, number)
);
create unique index squad_place_is_one_a_request on squad_place (request_id) where released_at is null;
create index squad_place_by_squad on squad_place (squad_id, released_at);

-- A partner reads the requests on its opportunities, and their moves; squads are not its business.
grant select on deal_support_request, deal_support_move to partner_caller;

alter table deal_support_request enable row level security;
create policy deal_support_request_of_all on deal_support_request using (true);
create policy deal_support_request_of_partner on deal_support_request as restrictive to partner_caller
    using (exists (select from opportunity o where o.id = opportunity_id));

alter table deal_support_move enable row level security;
create policy deal_support_move_of_all on deal_support_move using (true);
create policy deal_support_move_of_partner on deal_support_move as restrictive to partner_caller
    using (exists (select from deal_support_request r where r.id = request_id));
