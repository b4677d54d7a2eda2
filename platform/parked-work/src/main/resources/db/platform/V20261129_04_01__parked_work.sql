-- Items of background work that could not be done, each the id of a row; the others went on without them.
create table parked_work (
    id           uuid        primary key,
    worker       text        not null,
    item         uuid        not null,
    reason       text        not null,
    attempts     integer     not null check (attempts > 0),
    parked_at    timestamptz not null,
    tried_at     timestamptz not null,
    -- given up until something of the item is written
    discarded_at timestamptz,
    unique (worker, item)
);
create index parked_work_in_order on parked_work (parked_at, id);
