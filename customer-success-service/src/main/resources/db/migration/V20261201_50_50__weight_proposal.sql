-- Weights that the history of renewals proposed for a version of a health model.
create table weight_proposal (
    id                 uuid        primary key,
    version            bigint      not null check (version > 0),
    model_id           uuid        not null references health_model,
    offer              text        not null,
    model_version      integer     not null,
    days_before        integer     not null check (days_before in (180, 90, 30)),
    seed               bigint      not null,
    renewed            integer     not null check (renewed >= 30),
    lost               integer     not null check (lost >= 30),
    fitted             jsonb       not null,
    proposed_by        text        not null,
    status             text        not null check (status in ('PROPOSED', 'PUBLISHED')),
    published_model_id uuid        references health_model,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    constraint weight_proposal_published check ((status = 'PUBLISHED') = (published_model_id is not null))
);
create index weight_proposal_of_model on weight_proposal (model_id, created_at, id);
