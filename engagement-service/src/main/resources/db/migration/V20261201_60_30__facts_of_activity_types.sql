-- What only the activities of one type have (EN-8), and the project of client engineering that carries an activity.
alter table activity
    add column proof_kind          text check (proof_kind in ('POC', 'POT', 'POX')),
    add column proof_means         text check (proof_means in ('BENCHMARK', 'CLIENT_SANDBOX')),
    add column proof_use_case      text check (proof_use_case in ('CLIENT', 'IBM')),
    add column environment         text check (environment in ('CLIENT', 'IBM')),
    add column client_data         boolean,
    add column client_applications boolean,
    add column presented_on        date,
    add column handed_over_on      date,
    add column customized          text[] not null default '{}',
    add column tech_zone_asset     boolean,
    add column artefacts           jsonb  not null default '[]',
    add column project_source      text,
    add column project_id          text,
    add constraint activity_proof
        check (type = 'PROOF_OF_VALUE' or num_nonnulls(proof_kind, proof_means, proof_use_case) = 0),
    add constraint activity_mvp
        check (type = 'MVP'
            or num_nonnulls(environment, client_data, client_applications, presented_on, handed_over_on) = 0),
    add constraint activity_demo check (type = 'CUSTOM_DEMO' or customized = '{}' and tech_zone_asset is null),
    add constraint activity_architecture check (type = 'TECHNICAL_ARCHITECTURE' or artefacts = '[]'),
    add constraint activity_project check ((project_source is null) = (project_id is null));
