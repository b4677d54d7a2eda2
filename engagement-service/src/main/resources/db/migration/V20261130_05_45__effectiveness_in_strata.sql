-- Effectiveness by strata, with deployment and discount (EN-15).
alter table closed_opportunity
    add column stage_reached text,
    add column segment       text,
    add column amount_band   text,
    add column deployed      boolean not null default false,
    add column discount      numeric(5, 2);
update closed_opportunity c set
    stage_reached = case when c.won then 'WON' else (
        select m.from_stage from opportunity_stage_move m where m.opportunity_id = o.id and m.number = o.moves) end,
    segment = (select a.segment from account a where a.id = o.account_id),
    amount_band = case when c.amount < 10000 then 'UNDER_10K' when c.amount < 100000 then 'FROM_10K'
                       when c.amount < 1000000 then 'FROM_100K' else 'FROM_1M' end,
    deployed = exists (select from engagement_opportunity eo join engagement e on e.id = eo.engagement_id
                       where eo.opportunity_id = o.id and e.workload_in_production_on is not null),
    discount = (select 100 - round(100 * sum(l.amount) / sum(l.list_amount), 2) from opportunity_line l
                where l.opportunity_id = o.id and l.list_amount is not null having sum(l.list_amount) > 0)
from opportunity o where o.id = c.opportunity_id;
alter table closed_opportunity alter column amount_band set not null;

-- A cell is of one value of each stratum; '' is none.
drop table effectiveness_cell;
create table effectiveness_cell (
    month           date           not null,
    geography       text           not null,
    currency        text           not null,
    engagement_type text           not null,
    stage_reached   text           not null,
    segment         text           not null,
    amount_band     text           not null,
    won             bigint         not null,
    lost            bigint         not null,
    won_amount      numeric(30, 4) not null,
    lost_amount     numeric(30, 4) not null,
    deployed        bigint         not null,
    discount_count  bigint         not null,
    discounts       numeric(30, 2) not null,
    engage_count    bigint         not null,
    engage_seconds  bigint         not null,
    qualify_count   bigint         not null,
    qualify_seconds bigint         not null,
    design_count    bigint         not null,
    design_seconds  bigint         not null,
    propose_count   bigint         not null,
    propose_seconds bigint         not null,
    primary key (month, geography, currency, engagement_type, stage_reached, segment, amount_band)
);
insert into effectiveness_cell
select date_trunc('month', c.closed_on)::date, coalesce(c.geography, ''), c.currency, t.type, coalesce(c.stage_reached, ''),
       coalesce(c.segment, ''), c.amount_band,
       count(*) filter (where c.won), count(*) filter (where not c.won),
       coalesce(sum(c.amount) filter (where c.won), 0), coalesce(sum(c.amount) filter (where not c.won), 0),
       count(*) filter (where c.won and c.deployed), count(c.discount), coalesce(sum(c.discount), 0),
       count(c.engage_seconds), coalesce(sum(c.engage_seconds), 0),
       count(c.qualify_seconds), coalesce(sum(c.qualify_seconds), 0),
       count(c.design_seconds), coalesce(sum(c.design_seconds), 0),
       count(c.propose_seconds), coalesce(sum(c.propose_seconds), 0)
from closed_opportunity c cross join lateral (select '' union all select unnest(c.engagement_types)) t (type)
group by 1, 2, 3, 4, 5, 6, 7;

-- A workload in production, a link to an engagement and another segment of the account change what is counted.
create function opportunities_of_engagements_are_due() returns trigger language plpgsql as
$$
begin
    insert into opportunity_due (opportunity_id)
    select distinct eo.opportunity_id from changed join engagement_opportunity eo on eo.engagement_id = changed.id;
    return null;
end
$$;
create trigger engagement_updated_is_due after update on engagement
    referencing new table as changed for each statement execute function opportunities_of_engagements_are_due();
create trigger engagement_opportunity_inserted_is_due after insert on engagement_opportunity
    referencing new table as changed for each statement execute function opportunities_are_due();
create trigger engagement_opportunity_deleted_is_due after delete on engagement_opportunity
    referencing old table as changed for each statement execute function opportunities_are_due();

create function opportunities_of_other_segment_are_due() returns trigger language plpgsql as
$$
begin
    insert into opportunity_due (opportunity_id)
    select o.id from account_before b join account_after a using (id) join opportunity o on o.account_id = a.id
    where a.segment is distinct from b.segment and o.closed_on is not null;
    return null;
end
$$;
create trigger account_of_other_segment_is_due after update on account
    referencing old table as account_before new table as account_after
    for each statement execute function opportunities_of_other_segment_are_due();
