-- How long the oldest has waited is a metric.
alter table opportunity_due add column due_at timestamptz not null default now();
