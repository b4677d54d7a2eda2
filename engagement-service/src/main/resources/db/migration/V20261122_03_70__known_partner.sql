-- Partners as the partner program tells of them, for an opportunity names one that is there. One that
-- is gone has no status any more.
create table known_partner (
    id      uuid   primary key,
    version bigint not null check (version >= 0),
    status  text   collate "C" check (status <> '')
);
