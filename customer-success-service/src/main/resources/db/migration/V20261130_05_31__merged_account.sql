-- Accounts that were merged lead to the one that they were merged into, which is never merged itself.
alter table engagement_account
    add column merged_into uuid constraint engagement_account_merged_into references engagement_account;
create index engagement_account_merged_into on engagement_account (merged_into) where merged_into is not null;
