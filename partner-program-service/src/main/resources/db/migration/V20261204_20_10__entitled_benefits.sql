-- The benefits that an entitlement names. One that has none yet is told anew, with them.
alter table entitlement add column included text[], add column invite_only text[];
