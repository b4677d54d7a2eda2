-- What is understood about a client (EN-2). The priorities are {horizon, priority} in the order in which they matter.
create table account_profile (
    account_id         uuid        primary key references account,
    version            bigint      not null check (version > 0),
    market             text,
    industry_dynamics  text,
    technology_choices text,
    current_landscape  text,
    priorities         jsonb       not null check (jsonb_typeof(priorities) = 'array'),
    created_at         timestamptz not null,
    updated_at         timestamptz not null
);

-- The technology account plan (EN-3).
create table account_plan (
    account_id       uuid        primary key references account,
    version          bigint      not null check (version > 0),
    document_link    text        not null,
    watsonx_strategy text        check (btrim(watsonx_strategy) <> ''),
    watsonx_approach text,
    owner            text        not null check (owner <> ''),
    created_at       timestamptz not null,
    updated_at       timestamptz not null
);
