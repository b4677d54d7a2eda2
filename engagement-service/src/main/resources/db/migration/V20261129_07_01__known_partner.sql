-- Partners as the partner program tells of them, for an opportunity names one that is there. Those that are named already
-- are known from the start; what the partner program tells next says more. One that is gone has no status any more.
create table known_partner (
    id      uuid   primary key,
    version bigint not null check (version >= 0),
    status  text   collate "C" check (status <> '')
);

insert into known_partner (id, version, status)
select partner_id, 0, 'NAMED'
from (select partner_id from opportunity union select partner_id from technical_strategy) named
where partner_id is not null;
