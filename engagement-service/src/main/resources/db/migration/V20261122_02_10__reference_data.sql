-- What the method and the sales process fix (EN-1). A retired value stays on what has it, and is given to nothing new; its
-- code is never deleted. One row a set tells its version, which is its ETag, and the version
-- that other services were told.
create table reference_set (
    id         text        primary key,
    version    bigint      not null default 1,
    announced  bigint      not null default 0,
    updated_at timestamptz not null default now()
);

create table method_stage (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);

create table sales_stage (
    code     text         primary key,
    position smallint     not null unique,
    name     text         not null,
    state    text         not null check (state in ('GUIDANCE', 'OPEN', 'WON', 'LOST')),
    weight   numeric(5, 2) check (weight between 0 and 100),
    constraint guidance_has_no_weight check ((state = 'GUIDANCE') = (weight is null))
);

create table role (
    code         text     primary key,
    position     smallint not null unique,
    name         text     not null,
    kpis         text[]   not null,
    affiliations text[]   not null
);

-- RACI: R responsible, A accountable, C consulted, I informed.
create table accountability (
    method_stage text not null references method_stage,
    role         text not null references role,
    raci         text not null check (raci in ('R', 'A', 'C', 'I', 'AR')),
    condition    text,
    primary key (method_stage, role)
);

create table engagement_type (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null,
    pilot    boolean  not null
);

create table offering (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null,
    watsonx  boolean  not null,
    ut30     text,
    l30      text,
    retired  boolean  not null default false
);

create table product_family (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);

create table use_case (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);

create table strategy_code (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);

create table strategic_initiative_name (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null
);

create table loss_reason (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null,
    retired  boolean  not null default false
);

create table evidence_code (
    code     text     primary key,
    position smallint not null unique,
    name     text     not null,
    stage    text     not null references sales_stage
);
