-- Partners as the partner program tells of them, for a partner of record is one that is there. Those that subscriptions name
-- already are known from the start. One that is gone has no status any more.
create table known_partner (
    id      uuid   primary key,
    version bigint not null check (version >= 0),
    status  text   collate "C" check (status <> '')
);

insert into known_partner (id, version, status)
select distinct partner_of_record, 0, 'NAMED' from subscription where partner_of_record is not null;
