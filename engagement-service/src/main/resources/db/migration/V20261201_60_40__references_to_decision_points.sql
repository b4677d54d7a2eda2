-- Engagements and initiatives refer to decision points by their ids (EN-16): what they had in words becomes a point of the
-- account, which those share that used the same words. A point that has the name already is taken.
create temporary table named_point on commit drop as
select gen_random_uuid() as id, n.account_id, n.name, coalesce(min(n.owner), 'unknown') as owner, min(n.created_at) as at
from (select account_id, tdp as name, owner, created_at from engagement where tdp is not null and tdp_id is null
      union all
      select i.account_id, i.tdp, a.owner, i.created_at from strategic_initiative i join account a on a.id = i.account_id
      where i.tdp is not null and i.tdp_id is null) n
where not exists (select from decision_point d where d.account_id = n.account_id and d.name = n.name)
group by n.account_id, n.name;

insert into decision_point (id, version, account_id, name, owner, use_cases, status, status_since, expansions, moves,
    created_at, updated_at)
select id, 1, account_id, name, owner, '{}', 'IDENTIFIED', at, 0, 1, at, at from named_point;
insert into decision_point_move (decision_point_id, number, to_status, at, by, owner)
select id, 1, 'IDENTIFIED', at, 'engagement-service', owner from named_point;

update engagement e
set tdp_id = (select d.id from decision_point d where d.account_id = e.account_id and d.name = e.tdp
              order by d.status = 'LOST', d.created_at, d.id limit 1)
where e.tdp is not null and e.tdp_id is null;
update strategic_initiative i
set tdp_id = (select d.id from decision_point d where d.account_id = i.account_id and d.name = i.tdp
              order by d.status = 'LOST', d.created_at, d.id limit 1)
where i.tdp is not null and i.tdp_id is null;
update engagement e set tdp = d.name from decision_point d where d.id = e.tdp_id and e.tdp is null;
update strategic_initiative i set tdp = d.name from decision_point d where d.id = i.tdp_id and i.tdp is null;
