-- Requests and imports refer to partners by the ids of other systems too. The partners known so far lack theirs: at version
-- 0, the next event of any version brings it.
alter table known_partner
    add column external_source text,
    add column external_id text,
    add constraint known_partner_external_id_whole check ((external_source is null) = (external_id is null));
update known_partner set version = 0 where status is not null;
create index known_partner_by_external_id on known_partner (external_source, external_id);
