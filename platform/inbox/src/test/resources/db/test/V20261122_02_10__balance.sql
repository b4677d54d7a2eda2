create table balance (
    id      text    primary key,
    version bigint  not null,
    amount  bigint  not null,
    deleted boolean not null,
    constraint balance_amount check (amount >= 0)
);
create table balance_total (
    topic     text,
    partition int,
    amount    bigint not null,
    primary key (topic, partition)
);
