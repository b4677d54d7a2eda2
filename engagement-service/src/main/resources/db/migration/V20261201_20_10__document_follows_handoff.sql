-- The fields of a document are the required information of its handoff in customer success, which accepts or returns it; who
-- decides there is checked there.
alter table transition_document
    add column account_team text[] not null default '{}',
    add column initial_plan text,
    add column contract text,
    add column architecture_activity_id uuid constraint transition_document_architecture references activity,
    drop constraint transition_document_two_people;
alter table transition_document alter column account_team drop default;
