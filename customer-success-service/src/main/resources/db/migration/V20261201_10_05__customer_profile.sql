-- What segments and benchmarks ask of a customer. Industries of accounts come with the next event of each.
alter table engagement_account add column industry text;
update engagement_account set key_version = 0;
alter table customer
    add column industry text collate "C" check (industry <> ''),
    add column strategic boolean not null default false;
alter table customer alter column strategic drop default;
