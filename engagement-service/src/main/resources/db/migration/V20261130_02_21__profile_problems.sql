-- Which clouds a client has chosen, where we fit in its strategy, and its problems by horizon (EN-2).
alter table account_profile
    add column cloud_choices text[] not null default '{}',
    add column vendor_fit    text,
    add column problems      jsonb  not null default '[]';
