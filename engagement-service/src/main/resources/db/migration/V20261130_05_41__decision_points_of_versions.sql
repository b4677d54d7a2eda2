-- A version of a strategy keeps the state that its decision points had at publication (EN-16).
alter table technical_strategy_version add column decision_points jsonb not null default '[]';
