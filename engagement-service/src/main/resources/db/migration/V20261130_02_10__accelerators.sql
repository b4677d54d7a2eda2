-- Which engagement types are technical engagements, which the method says accelerate a deal (EN-1): all but the briefing.
alter table engagement_type add column accelerator boolean;
update engagement_type set accelerator = code <> 'CLIENT_BRIEFING';
alter table engagement_type alter column accelerator set not null;
update reference_set set version = version + 1, updated_at = now() where id = 'engagement-types';
